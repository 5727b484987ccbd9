import type { HTMLElement } from 'node-html-parser';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { pagesIn, servedAt } from './support/pages.ts';
import { visitInTabs } from './support/tabs.ts';

/** An article, and its open answers. */
interface Answers {
  kind: string;
  address: string;
  questions: HTMLElement[];
}

const VIEWPORT = { width: 360, height: 740 };
/** Pixels by which the edge of a box may miss that of the window: browsers round. */
const ROUNDING = 1;

describe('the site', () => {
  let pages: Answers[];
  beforeAll(() => {
    pages = pagesIn(build).flatMap((page) => {
      const [, kind] = /\/(deals|explainers)\/[^/]+\/$/.exec(page.url) ?? [];
      if (kind === undefined) return [];
      const questions = page.root.querySelectorAll('.question[id^="faq-"]');
      return questions.length === 0 ? [] : [{ kind, address: servedAt(build, page.url), questions }];
    });
  });

  test('has open answers to link to in its articles', () => {
    const paths = pages.map(({ address }) => address.slice(build.servedUrl.length));
    expect(paths).toEqual(
      expect.arrayContaining(['deals/nvidia/', 'deals/aws/', 'deals/cerebras/', 'explainers/silicon-total/']),
    );
  });

  // What a browser adds to this is the same on each page of a kind.
  test('shuts no answer of an article away', () => {
    const away = 'details:not([open]), [hidden], [inert], [style], template, noscript, dialog';
    const shut = pages.flatMap(({ address, questions }) =>
      questions.filter((question) => question.closest(away) !== null).map(({ id }) => `${address}#${id}`),
    );
    expect(shut).toEqual([]);
  });

  test.for([
    { scripts: 'on', javaScriptEnabled: true },
    { scripts: 'off', javaScriptEnabled: false },
  ])(
    'lands on each answer of the article with the most, of each kind, scripts $scripts',
    async ({ javaScriptEnabled }, { browser }) => {
      const context = await browser.newContext({ viewport: VIEWPORT, javaScriptEnabled });
      // Chance decides whether a face comes before the first paint, and it moves lines by a hair.
      await context.route('**/*.woff2', (route) => route.abort());
      const faults: string[] = [];
      const fullest = [...Map.groupBy(pages, ({ kind }) => kind).values()].map((same) =>
        same.reduce((a, b) => (b.questions.length > a.questions.length ? b : a)),
      );
      expect(fullest.map(({ kind }) => kind)).toEqual(['deals', 'explainers']);
      const addresses = fullest.flatMap(({ address, questions }) => questions.map(({ id }) => `${address}#${id}`));
      await visitInTabs(
        context,
        addresses,
        () => undefined,
        async (page, address) => {
          // From elsewhere: within a page, a browser would only scroll.
          await page.goto('about:blank');
          await page.goto(address, { waitUntil: 'domcontentloaded' });
          const before = await page.evaluate(tops);
          await page.waitForLoadState();
          const after = await page.evaluate(tops);
          const id = new URL(address).hash.slice(1);
          const found = await faultsOf(page, id);
          if (before.some((top, i) => top !== after[i])) found.push('moves when all of it is there');
          faults.push(...found.map((fault) => `${address} ${fault}`));
        },
      );
      await context.close();
      expect(faults).toEqual([]);
    },
  );

  test('opens what is folded for a link to an open question in it, scripts off too', async ({ browser }) => {
    const page = await browser.newPage({ viewport: VIEWPORT, javaScriptEnabled: false });
    const folded = pagesIn(build)
      .filter(({ html }) => html.includes('<details class="unsaid"'))
      .flatMap(({ url, root }) =>
        root.querySelectorAll('details.unsaid li').map(({ id }) => `${servedAt(build, url)}#${id}`),
      );
    expect(folded.length).toBeGreaterThan(0);
    const closed: string[] = [];
    for (const address of folded.slice(0, 5)) {
      await page.goto('about:blank');
      await page.goto(address);
      if (!(await page.locator(':target').isVisible())) closed.push(address);
    }
    await page.close();
    expect(closed).toEqual([]);
  });

  test('marks the answer that a link names where colours are forced', async ({ browser }) => {
    const page = await browser.newPage({ viewport: VIEWPORT, forcedColors: 'active' });
    const { address, questions } = pages[0] ?? expect.fail('no page has open answers');
    await page.goto(`${address}#${questions[0]?.id}`);
    const outline = await page.locator(':target').evaluate((target) => getComputedStyle(target).outlineStyle);
    await page.close();
    expect(outline).toBe('solid');
  });
});

/**
 * How far down the page its blocks stand, px. The browser's own count of shifts also has those of a line whose end had
 * not come yet, which is chance.
 */
const tops = () => [...document.querySelectorAll('main *')].map((e) => e.getBoundingClientRect().top + scrollY);

/** What is wrong with the place where a link to `id` has led. */
async function faultsOf(page: Page, id: string): Promise<string[]> {
  return page.evaluate(
    ({ rounding, target }) => {
      const question = document.querySelector(':target');
      if (question?.id !== target) return ['is not the target'];
      const found: string[] = [];
      if (!question.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) found.push('is not visible');
      if (question.closest('details:not([open])')) found.push('stands in a closed box');

      const heading = question.querySelector('h3') ?? question;
      const { top, bottom, left } = heading.getBoundingClientRect();
      if (top < -rounding || bottom > innerHeight + rounding) found.push(`is ${Math.round(top)} px from the top`);
      const onTop = document.elementFromPoint(left + 1, top + 1);
      if (!question.contains(onTop)) found.push(`lies under ${onTop?.tagName ?? 'nothing'}`);

      const other = document.querySelector('.question:not(:target)') ?? document.body;
      if (getComputedStyle(question).backgroundColor === getComputedStyle(other).backgroundColor) {
        found.push('is not marked');
      }
      return found;
    },
    { rounding: ROUNDING, target: id },
  );
}
