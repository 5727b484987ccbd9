import type { Browser, BrowserContext, Page } from 'playwright-core';

/** As many as keep a browser busy while each of them waits for the network to fall silent. */
const TABS = 4;

/**
 * Visits addresses in a few tabs at a time.
 *
 * @param prepare is given each tab before it goes anywhere
 */
export async function visitInTabs(
  browser: Browser | BrowserContext,
  addresses: Iterable<string>,
  prepare: (page: Page) => void,
  visit: (page: Page, address: string) => Promise<void>,
): Promise<void> {
  // One iterator for all tabs: each takes the next address when it is done with one.
  const queue = Iterator.from(addresses);
  const tab = async () => {
    const page = await browser.newPage();
    prepare(page);
    for (const address of queue) await visit(page, address);
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
}

/**
 * Has the pages of a context drawn in the faces of the site, however late these come. To a reader, one that comes after
 * the first paint is shown on the next page only, and a busy machine is late.
 */
export const waitForFaces = (context: BrowserContext): Promise<unknown> =>
  context.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replaceAll('font-display:optional', 'font-display:block') });
    },
  );
