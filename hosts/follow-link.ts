import type { Page } from 'playwright-core';
import { OUR_FRAMES } from './frame-at-widths.ts';

/** ms; a link that has done nothing by then does nothing. */
const TIME_TO_FOLLOW = 5000;

/**
 * What a click on a link in our first frame does: it opens a window, or a script of the host follows our message, or a
 * sandbox lets nothing happen.
 *
 * @param link a selector, within the frame
 */
export async function followLink(page: Page, link: string): Promise<string> {
  const before = page.url();
  const timeout = TIME_TO_FOLLOW;
  const opened = page.waitForEvent('popup', { timeout }).then((popup) => popup.waitForURL(/^http/).then(() => popup));
  const left = page.waitForURL((url) => url.href !== before, { timeout });
  await page.locator(OUR_FRAMES).first().contentFrame().locator(link).first().click();
  const happened = await Promise.any([
    opened.then((popup) => `opens ${popup.url()} in a new window`),
    left.then(() => `leads the page to ${page.url()}`),
  ]).catch(() => 'does nothing');
  return `  its link ${happened}`;
}
