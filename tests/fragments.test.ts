import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { pagesIn, servedAt } from './support/pages.ts';
import { visitInTabs } from './support/tabs.ts';

/** An article, and the ids of its open answers. */
interface Answers {
  address: string;
  ids: string[];
}

const VIEWPORT = { width: 360, height: 740 };
/** Pixels by which the edge of a box may miss that of the window: browsers round. */
const ROUNDING = 1;

describe('the site', () => {
  let pages: Answers[];
  beforeAll(() => {
    pages = pagesIn(build)
      .map(({ url, root }) => ({
        address: servedAt(build, url),
        ids: root.querySelectorAll('.question[id^="faq-"]').map(({ id }) => id),
      }))
      .filter(({ address, ids }) => ids.length > 0 && /\/(?:deals|explainers)\/./.test(address));
  });

  test('has open answers to link to in its articles', () => {
    const paths = pages.map(({ address }) => address.slice(build.servedUrl.length));
    expect(paths).toEqual(
      expect.arrayContaining(['deals/nvidia/', 'deals/aws/', 'deals/cerebras/', 'explainers/silicon-total/']),
    );
  });

  test.for([
    { scripts: 'on', javaScriptEnabled: true },
    { scripts: 'off', javaScriptEnabled: false },
  ])('lands on each answer that a link names, scripts $scripts', async ({ javaScriptEnabled }, { browser }) => {
    const context = await browser.newContext({ viewport: VIEWPORT, javaScriptEnabled });
    const faults: string[] = [];
    const addresses = pages.flatMap(({ address, ids }) => ids.map((id) => `${address}#${id}`));
    await visitInTabs(
      context,
      addresses,
      () => undefined,
      async (page, address) => {
        // From elsewhere: within a page, a browser would only scroll.
        await page.goto('about:blank');
        await page.goto(address);
        const id = new URL(address).hash.slice(1);
        faults.push(...(await faultsOf(page, id)).map((fault) => `${address} ${fault}`));
      },
    );
    await context.close();
    expect(faults).toEqual([]);
  });

  test('opens what is folded for a link to an open question in it, scripts off too', async ({ browser }) => {
    const page = await browser.newPage({ viewport: VIEWPORT, javaScriptEnabled: false });
    const folded = pagesIn(build).flatMap(({ url, root }) =>
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
    const { address, ids } = pages[0] ?? expect.fail('no page has open answers');
    await page.goto(`${address}#${ids[0]}`);
    const outline = await page.locator(':target').evaluate((target) => getComputedStyle(target).outlineStyle);
    await page.close();
    expect(outline).toBe('solid');
  });
});

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

      // Taken at once, since nothing calls back where scripts are off.
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type: 'layout-shift', buffered: true });
      const shifts = observer.takeRecords().map((entry) => (entry as PerformanceEntry & { value: number }).value);
      const shifted = shifts.reduce((sum, value) => sum + value, 0);
      if (shifted > 0) found.push(`shifts by ${shifted}`);
      return found;
    },
    { rounding: ROUNDING, target: id },
  );
}
