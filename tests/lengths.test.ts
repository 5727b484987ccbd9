import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { pagesIn, servedAt } from './support/pages.ts';

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

/** Pixels of the front page, and of one of its deals: two lines with their rule. */
const FRONT = { whole: 7_000, deal: 56 };

const BOUND: Length = { words: 1_300, before: 12_000, whole: 18_000 };

describe('the site', () => {
  let pages: { path: string; address: string }[];
  beforeAll(() => {
    pages = pagesIn(build)
      .filter(({ url }) => /\/(?:deals|explainers)\/[^/]+\/$/.test(url))
      .map(({ url }) => ({ path: url.slice(build.publicUrl.length), address: servedAt(build, url) }));
  });

  test(`tells a deal to a phone in ${BOUND.words} words and ${BOUND.before} px, ${BOUND.whole} px with its appendix`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ viewport: PHONE });
    const lengths = new Map<string, Length>();
    for (const { path, address } of pages) lengths.set(path, await lengthOf(page, address));
    await page.close();
    expect(lengths.size).toBeGreaterThan(20);
    const tooLong = [...lengths].flatMap(([path, length]) =>
      over(length, BOUND).map((fault) => `${path} has ${fault}`),
    );
    expect(tooLong).toEqual([]);
  });
});

test(`the front page is ${FRONT.whole} px long on a phone, and gives a deal two lines`, async ({ browser }) => {
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(servedAt(build, build.publicUrl));
  await page.evaluate(() => document.fonts.ready);
  const { whole, deals } = await page.evaluate(() => ({
    whole: document.documentElement.scrollHeight,
    deals: [...document.querySelectorAll<HTMLElement>('.ledger tbody tr')].map((row) => ({
      deal: row.querySelector('th')?.innerText,
      height: row.getBoundingClientRect().height,
    })),
  }));
  await page.close();
  expect(deals.length).toBeGreaterThan(20);
  expect(deals.filter(({ height }) => height > FRONT.deal)).toEqual([]);
  expect(whole).toBeLessThanOrEqual(FRONT.whole);
});

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
