import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject } from 'vitest';
import { test } from './support/browser.ts';
import { samplePages, servedAt } from './support/pages.ts';

describe.each(inject('builds'))('the site $name', (build) => {
  let addresses: string[];
  beforeAll(() => {
    // An embed names its icon where the site is published, which is not here; it has tests of its own.
    const pages = samplePages(build).filter(({ url }) => !/\/embed\/./.test(url));
    addresses = pages.map(({ url }) => servedAt(build, url));
  });

  test('opens in a browser without an error or a request to anybody else, whatever stands behind #', async ({
    browser,
  }) => {
    const page = await browser.newPage();
    const complaints = listen(page, new URL(build.servedUrl).origin);
    for (const address of addresses) {
      await page.goto(`${address}#%E0%A4%A`, { waitUntil: 'networkidle' });
      await page.evaluate(async () => {
        const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
        location.hash = '#%E0%A4%B';
        await changed;
      });
    }
    await page.close();
    expect(complaints).toEqual([]);
  });
});

// The pages are the same at every address: one build will do for these.
describe.each(inject('builds').slice(0, 1))('the site $name', (build) => {
  let addresses: string[];
  beforeAll(() => {
    addresses = samplePages(build).map(({ url }) => servedAt(build, url));
  });

  test('shows with scripts off all the text that it shows with scripts on', async ({ browser }) => {
    const scripted = await browser.newPage();
    const plain = await browser.newPage({ javaScriptEnabled: false });
    const lost: string[] = [];
    for (const address of addresses) {
      const without = new Set(await textOf(plain, address));
      const lines = (await textOf(scripted, address)).filter((line) => !without.has(line));
      lost.push(...lines.map((line) => `${address}: ${line}`));
    }
    await Promise.all([scripted.close(), plain.close()]);
    expect(lost).toEqual([]);
  });

  // WCAG 1.4.10 asks for 320 px.
  test('needs no sideways scrolling, 320 px wide', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const wide: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${address} is ${width} px wide`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});

/** What a page complains of from now on; fills as it does. */
function listen(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  const complain = (text: string) => complaints.push(`${page.url()}: ${text}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text());
  });
  page.on('pageerror', (error) => complain(error.message));
  page.on('requestfailed', (request) => complain(`no answer from ${request.url()}`));
  page.on('response', (response) => {
    if (!response.ok()) complain(`${response.url()} answers ${response.status()}`);
  });
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') complain(`asks for ${request.url()}`);
  });
  return complaints;
}

/** What does something only with a script, and says so only then. */
const CONTROLS = 'button, copy-text a, filter-list label';

/** The lines of text that a reader sees, controls aside. */
async function textOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const text = await page.evaluate((controls) => {
    for (const control of document.querySelectorAll(controls)) control.remove();
    return document.body.innerText;
  }, CONTROLS);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
