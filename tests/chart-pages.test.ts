/** The page of each chart, opened once: how long it is, what its marks say, and whether its texts stand alone. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { leaveCharts, overprintedTexts, silentMarks } from './support/in-page.ts';
import { measureCharts } from './support/measure-charts.ts';
import { pagesIn, servedAt } from './support/pages.ts';
import { readerFaults } from './support/reader-view.ts';
import { visitInTabs, waitForFaces } from './support/tabs.ts';
import { TEXT_SPACING } from './support/text-spacing.ts';

/** Widths of a chart's place, px: from the narrowest embed to the widest page, on both sides of the change of layout. */
const WIDTHS = [280, 360, 639, 640, 1200];

/** The site's own face, and what a browser has where that does not arrive, or where a chart is embedded. */
const FACES = ['var(--sans)', 'system-ui, sans-serif'];

const PHONE = { width: 360, height: 740 };
/** px of such a page on a phone */
const LONGEST = 12_000;

interface Seen {
  address: string;
  /** px on a phone */
  length: number;
  unread: readonly string[];
  silent: readonly (string | null)[];
  overprinted: readonly string[];
  /** Of all widths and faces. */
  problems: readonly string[];
  heights: ReadonlySet<number>;
}

describe('the page of a chart', () => {
  const pages: Seen[] = [];

  test.beforeAll(async ({ layoutBrowser: browser }) => {
    const charts = new Map(
      pagesIn(build)
        .filter(({ url }) => /\/charts\/[^/]+\/$/.test(url))
        .map(({ url, root }) => [servedAt(build, url), root.querySelectorAll('figure.chart').length]),
    );
    const context = await browser.newContext();
    await waitForFaces(context);
    await visitInTabs(
      context,
      charts.keys(),
      () => undefined,
      async (page, address) => {
        pages.push(await look(page, address, charts.get(address) ?? 0));
      },
    );
    await context.close();
  }, 600_000);

  const faults = (ofPage: (page: Seen) => readonly (string | null)[]) =>
    pages.flatMap((page) => ofPage(page).map((fault) => `${page.address}, ${fault}`));

  test('is one of many', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  test('shows every text of its chart alone, in full and large enough, and the chart keeps its height', () => {
    expect(faults(({ problems }) => problems)).toEqual([]);
    expect(pages.filter(({ heights }) => heights.size !== 1).map(({ address }) => address)).toEqual([]);
  });

  test(`is at most ${LONGEST} px long on a phone`, () => {
    expect(pages.filter(({ length }) => length > LONGEST).map(({ address, length }) => [address, length])).toEqual([]);
  });

  test('prints no text of a chart over another where text is spaced out', () => {
    expect(faults(({ overprinted }) => overprinted)).toEqual([]);
  });

  test('says of every mark of its chart something', () => {
    expect(faults(({ silent }) => silent)).toEqual([]);
  });

  test('is shown in a reader view with the picture of its chart, its table, and no drawing', () => {
    expect(faults(({ unread }) => unread)).toEqual([]);
  });
});

/** What is measured comes before what changes the page. */
async function look(page: Page, address: string, charts: number): Promise<Seen> {
  await page.setViewportSize(PHONE);
  await page.goto(address);
  const length = await page.evaluate(() => document.fonts.ready.then(() => document.documentElement.scrollHeight));
  await page.setViewportSize({ width: 760, height: 900 });
  const unread = await readerFaults(page, build, charts);
  const spacing = await page.addStyleTag({ content: TEXT_SPACING });
  const overprinted = await page.evaluate(overprintedTexts);
  await spacing.evaluate((style) => (style as HTMLStyleElement).remove());
  const silent = await page.evaluate(silentMarks);

  await page.evaluate(leaveCharts);
  await page.setViewportSize({ width: 1280, height: 900 });
  const problems: string[] = [];
  const heights = new Set<number>();
  for (const face of FACES) {
    for (const width of WIDTHS) {
      for (const chart of await measureCharts(page, { width, face })) {
        problems.push(...chart.problems.map((problem) => `${width} px, ${face}: ${problem}`));
        heights.add(chart.height);
      }
    }
  }
  return { address, length, unread, silent, overprinted, problems, heights };
}
