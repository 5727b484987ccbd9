/** Each article, opened once on a phone: how long it is, which faces it asks for, and what a reader view makes of it. */
import { statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { fileAt, pagesIn, servedAt } from './support/pages.ts';
import { readerFaults } from './support/reader-view.ts';
import { visitInTabs, waitForFaces } from './support/tabs.ts';

const PHONE = { width: 360, height: 740 };

/** What a reader gets through before the path, the questions and the evidence, and in all. */
interface Length {
  /** Words of running text and lists; those of a chart are part of a picture. */
  words: number;
  /** Pixels before the appendix. */
  before: number;
  /** Pixels in all. */
  whole: number;
}

/** KB of all that it loads. */
const FONTS = 80;

const BOUND: Length = { words: 1_300, before: 12_000, whole: 18_000 };

/** Pixels of the front page, and of one of its deals: two lines with their rule. */
const FRONT = { whole: 6_000, deal: 56 };

describe('the site', () => {
  const articles: { path: string; length: Length; fonts: readonly string[]; unread: readonly string[] }[] = [];

  test.beforeAll(async ({ layoutBrowser: browser }) => {
    const charts = new Map(
      pagesIn(build)
        .filter(({ url }) => /\/(?:deals|explainers)\/[^/]+\/$/.test(url))
        .map(({ url, root }) => [servedAt(build, url), root.querySelectorAll('figure.chart').length]),
    );
    const context = await browser.newContext({ viewport: PHONE });
    await waitForFaces(context);
    await visitInTabs(
      context,
      charts.keys(),
      () => undefined,
      async (page, address) => {
        const path = address.slice(build.servedUrl.length);
        const length = await lengthOf(page, address);
        const fonts = await page.evaluate(fontsAskedFor);
        articles.push({ path, length, fonts, unread: await readerFaults(page, build, charts.get(address) ?? 0) });
      },
    );
    await context.close();
  }, 600_000);

  test(`tells a deal to a phone in ${BOUND.words} words and ${BOUND.before} px, ${BOUND.whole} px with its appendix`, () => {
    expect(articles.length).toBeGreaterThan(20);
    const tooLong = articles.flatMap(({ path, length }) => over(length, BOUND).map((fault) => `${path} has ${fault}`));
    expect(tooLong).toEqual([]);
  });

  test(`sends an article with at most ${FONTS} KB of fonts`, () => {
    const sizeOf = (url: string) => statSync(fileAt(build, url)).size;
    const sizes = articles.map(({ path, fonts }) => ({ path, size: fonts.reduce((sum, url) => sum + sizeOf(url), 0) }));
    expect(sizes.filter(({ size }) => size === 0 || size > FONTS * 1024)).toEqual([]);
  });

  test('shows each chart of an article in a reader view as its picture, with its table, and no drawing', () => {
    expect(articles.flatMap(({ path, unread }) => unread.map((fault) => `${path}: ${fault}`))).toEqual([]);
  });
});

test(`the front page is ${FRONT.whole} px long on a phone, and gives a deal two lines`, async ({ browser }) => {
  const context = await browser.newContext({ viewport: PHONE });
  await waitForFaces(context);
  const page = await context.newPage();
  await page.goto(servedAt(build, build.publicUrl));
  await page.evaluate(() => document.fonts.ready);
  const { whole, deals } = await page.evaluate(() => ({
    whole: document.documentElement.scrollHeight,
    deals: [...document.querySelectorAll<HTMLElement>('.ledger tbody tr')].map((row) => ({
      deal: row.querySelector('th')?.innerText,
      height: row.getBoundingClientRect().height,
    })),
  }));
  await context.close();
  expect(deals.length).toBeGreaterThan(20);
  expect(deals.filter(({ height }) => height > FRONT.deal)).toEqual([]);
  expect(whole).toBeLessThanOrEqual(FRONT.whole);
});

/** Runs in a page: what it has loaded of faces, whether they were at hand or not. */
const fontsAskedFor = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((url) => new URL(url).pathname.endsWith('.woff2'));

const over = (length: Length, bound: Length) =>
  (['words', 'before', 'whole'] as const)
    .filter((measure) => length[measure] > bound[measure])
    .map((measure) => `${length[measure]} ${measure}, at most ${bound[measure]}`);

async function lengthOf(page: Page, address: string): Promise<Length> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const appendix = document.querySelector('.sheet:has(> #path), .sheet:has(> #questions)');
    if (!appendix) throw new Error('it has no appendix');
    const before = Math.ceil(appendix.getBoundingClientRect().top + scrollY);
    // Only what is seen counts: what is folded is a reader's choice.
    const texts = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    let words = 0;
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const element = node.parentElement;
      if (appendix.contains(node)) break;
      if (
        !element?.checkVisibility({ contentVisibilityAuto: true }) ||
        element.closest('figure, nav, .grade, .sr-only')
      )
        continue;
      words += (node.textContent ?? '').split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
    }
    return { words, before, whole: document.documentElement.scrollHeight };
  });
}
