/** The page that counts by a reader's rule. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page as Tab } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { pagesIn, type Page } from './support/pages.ts';

const KB = 1024;
const ASKED = 30 * KB;

describe('the count', () => {
  let pages: Page[];
  beforeAll(() => {
    pages = pagesIn(build).filter(({ url }) => url.startsWith(`${build.publicUrl}count/`));
  });

  test('has a page for each rule and for each month that changed it, and no choice leads elsewhere', () => {
    expect(pages.length).toBeGreaterThanOrEqual(80);
    expect(pages.length).toBeLessThanOrEqual(200);
    const urls = new Set(pages.map(({ url }) => url));
    const lost = pages.flatMap(({ url, html }) =>
      [...html.matchAll(/<a href="([^"]+)"[^>]*data-choice/g)]
        .map(([, address = '']) => new URL(address.replace(/#days$/, ''), url).href)
        .filter((address) => !urls.has(address)),
    );
    expect(lost).toEqual([]);
  });

  test('shows beside links its number, or else the site: a number of today stands beside no past and no other rule', () => {
    const imageOf = (path: string) => {
      const { html = '' } = pages.find(({ url }) => url === build.publicUrl + path) ?? {};
      return new URL(/property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '', build.publicUrl).pathname;
    };
    expect(imageOf('count/')).toMatch(/\/share\/count\/pays-signed\.png$/);
    expect(imageOf('count/sites-running/')).toMatch(/\/share\/count\/sites-running\.png$/);
    for (const other of ['count/pays-signed-2025-11/', 'count/sites-running-a/'])
      expect(imageOf(other)).toMatch(/\/share\/site\.png$/);
  });

  test('opens its tables as every other table of figures opens, so that they look alike', () => {
    const openingOf = (page: string) =>
      /<div class="entries\b[^>]*>\s*<table>.*?<\/th>/s
        .exec(readFileSync(join(build.directory, page), 'utf8'))?.[0]
        .match(/<[^>]+>/g);
    expect(openingOf('count/index.html')).toContain('<th scope="col">');
    expect(openingOf('count/index.html')).toEqual(openingOf('charts/capacity-by-deal/index.html'));
  });

  test(`asks for at most ${ASKED / KB} KB of script and data to answer other questions`, () => {
    const read = (name: string) => readFileSync(join(build.directory, name), 'utf8');
    const page = read('count/index.html');
    const inPage = [...page.matchAll(/<script type="module"[^>]*>([^<]+)/g)].map(([, script = '']) => script);
    const files = [...page.matchAll(/"[^"\s]*?(_astro\/[\w.-]+\.js)"/g)].map(([, name = '']) => read(name));
    const all = [...inPage, ...files, read('count/answer.js'), read('data/count.json')].map(
      (text) => brotliCompressSync(text).length,
    );
    expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(ASKED);
  });

  test('answers in place what the page of the rule answers, and goes back', async ({ browser }) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const tab = await context.newPage();
    const answered = async (path: string) => {
      await tab.goto(new URL(path, build.servedUrl).href);
      return answerIn(tab);
    };
    const other = await answered('count/chips-running-a/');
    const first = await answered('count/');
    await tab.locator('.rule select:enabled').waitFor();
    const embed = tab.getByRole('heading', { name: 'Embed this answer' });
    expect(await embed.isVisible()).toBe(true);
    for (const choice of ['chips', 'in use', 'A only'])
      await tab.getByRole('link', { name: choice, exact: true }).click();
    // The last choice has changed nothing, which only who chose it is told.
    const AS_BEFORE = ' As before: this choice adds nothing and takes nothing away.';
    await tab.getByRole('status').filter({ hasText: AS_BEFORE.trim() }).waitFor();
    expect((await answerIn(tab)).map((text) => text.replace(AS_BEFORE, ''))).toEqual(other);
    // The address follows the answer.
    await tab.waitForURL(/\/count\/chips-running-a\/$/);
    // It is about the rule of the page, and not about the one that is shown.
    expect(await embed.isVisible()).toBe(false);
    for (const part of ['#days', '#files']) expect(await tab.locator(part).isVisible()).toBe(false);
    const own = tab.getByRole('link', { name: 'its own page' });
    expect(new URL((await own.getAttribute('href')) ?? '', tab.url()).pathname).toMatch(/\/count\/chips-running-a\/$/);
    for (let step = 0; step < 3; step += 1) await tab.goBack();
    await expect.poll(() => answerIn(tab), { timeout: 10_000 }).toEqual(first);
    expect(await embed.isVisible()).toBe(true);
    expect(await own.isVisible()).toBe(false);
    await context.close();
  });

  test('counts as of a day that a reader gives, cites it, and leads to the page of the month that counts the same', async ({
    browser,
  }) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const tab = await context.newPage();
    await tab.goto(new URL('count/', build.servedUrl).href);
    await tab.locator('.rule input').fill('2025-11-01');
    await tab.locator('.rule select').selectOption('year');
    await tab.getByRole('status').filter({ hasText: 'As of 1 November 2025' }).waitFor();
    await tab.waitForURL(/by=year/);
    const asked = tab.url();
    await tab.goto(asked);
    await tab.getByRole('status').getByText('As of 1 November 2025').waitFor();
    expect(await tab.locator('.chart-frame svg a').count()).toBe(1);
    const citation = tab.locator('#cite ~ div [data-text]').first();
    await citation.filter({ hasText: 'as of 1 November 2025' }).waitFor();
    const { pathname, search } = new URL(asked);
    const { host } = new URL(build.publicUrl);
    expect(await citation.textContent()).toMatch(/^“Money OpenAI is to pay, signed: [^”]+”\. Compute Ledger; as of 1 /);
    expect((await citation.textContent())?.split(host)[1]).toBe(pathname + search);
    const own = tab.getByRole('link', { name: 'its own page' });
    expect(new URL((await own.getAttribute('href')) ?? '', asked).pathname).toMatch(/\/pays-signed-2025-10\/$/);
    await context.close();
  });
});

/** What is answered, without the ways to ask. */
const answerIn = (tab: Tab) => tab.locator('count-it > div > :not(nav)').allInnerTexts();
