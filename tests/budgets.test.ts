import { readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import type { Page as BrowserPage } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { packedSize } from './support/packed-size.ts';
import { elementsIn, fileAt, pagesIn, servedAt, type Page } from './support/pages.ts';
import { visitInTabs } from './support/tabs.ts';

const KB = 1024;
const FIRST_SCREEN = 14 * KB;
const PAGE = 30 * KB;
/** Of a list that holds all of a kind, bytes for each: whoever adds one breaks nothing. */
const LISTED = 90;
/** Of each kind of page as many, largest as written, are packed: to pack all would take minutes. */
const LARGEST = 3;
const SCRIPTS = 5 * KB;
const CHART = 7 * KB;
const BAR_CHART = 3 * KB;
const TOOLTIPS = 2 * KB;

describe('the site', () => {
  let pages: Page[];
  let articles: Page[];
  let charts: Page[];
  beforeAll(() => {
    pages = pagesIn(build);
    articles = pages.filter(({ url }) => /\/(?:deals|explainers)\/[^/]+\/$/.test(url));
    charts = pages.filter(({ url }) => /\/charts\/[^/]+\/$/.test(url));
  });

  /** The scripts of a page: what stands in it, and the files that it asks for. */
  function scriptsOf({ url, html }: Page): { inPage: string[]; files: string[] } {
    const scripts = [...html.matchAll(/(<script\b[^>]*>)(.*?)<\/script>/gs)]
      .map(([, tag = '', text = '']) => ({ text, attributes: elementsIn(tag, 'script')[0]?.attributes ?? {} }))
      .filter(({ attributes }) => !isData(attributes['type']));
    return {
      inPage: scripts.flatMap(({ text, attributes: { src } }) => (src === undefined ? text : [])),
      files: scripts.flatMap(({ attributes: { src } }) =>
        src === undefined ? [] : readFileSync(fileAt(build, new URL(src, url).href), 'utf8'),
      ),
    };
  }

  test('asks for nothing before it paints', () => {
    // A browser holds the first paint back for a preloaded face too.
    const isBlocking = ({ tagName, attributes: { rel, as, src, type, ...how } }: HTMLElement) =>
      tagName === 'LINK'
        ? rel === 'stylesheet' || (rel === 'preload' && as === 'font')
        : src !== undefined && type !== 'module' && !('defer' in how) && !('async' in how);
    const blocking = pages.filter(({ html }) => elementsIn(html, 'link', 'script').some(isBlocking));
    expect(blocking.map(({ url }) => url)).toEqual([]);
  });

  test(`sends at most ${SCRIPTS / KB} KB of script with a page`, () => {
    const sizes = pages.map((page) => {
      const { inPage, files } = scriptsOf(page);
      return { url: page.url, size: packedSize([...inPage, ...files], SCRIPTS) };
    });
    expect(sizes.filter(({ size }) => size > SCRIPTS)).toEqual([]);
  });

  test(`sends every page in at most ${PAGE / KB} KB, scripts included, or in ${LISTED} bytes for each that it lists`, () => {
    /** `deals/2`: where it stands, and how deep; what a page of one kind holds grows with its entry alone. */
    const kindOf = ({ url }: Page) => {
      const [kind, ...below] = new URL(url).pathname.slice(new URL(build.publicUrl).pathname.length).split('/');
      return `${kind}/${below.length}`;
    };
    const largest = [...Map.groupBy(pages, kindOf).values()].flatMap((of) =>
      of.toSorted((a, b) => b.html.length - a.html.length).slice(0, LARGEST),
    );
    expect(largest.length).toBeGreaterThan(60);
    const sizes = largest.map((page) => {
      const bound = Math.max(PAGE, LISTED * (page.html.match(/<li id="/g)?.length ?? 0));
      return { url: page.url, size: packedSize([page.html, ...scriptsOf(page).files], bound), bound };
    });
    expect(sizes.filter(({ size, bound }) => size > bound)).toEqual([]);
  });

  test(`draws a chart of bars in at most ${BAR_CHART / KB} KB, and any chart in ${CHART / KB} KB`, () => {
    const sizes = charts.map(({ url, root }) => {
      const picture = root.querySelector('.chart-frame svg')?.outerHTML ?? '';
      const bound = picture.includes('id="bars-') ? BAR_CHART : CHART;
      return { url, size: packedSize([picture], bound), bound };
    });
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(({ size, bound }) => size < 100 || size > bound)).toEqual([]);
  });

  test(`shows the tips of a chart with at most ${TOOLTIPS / KB} KB of script`, () => {
    const { inPage, files } = scriptsOf(charts[0] ?? expect.fail('no page has a chart'));
    const tips = [...inPage, ...files].filter((script) => script.includes('chart-tips'));
    expect(tips).toHaveLength(1);
    expect(packedSize(tips, TOOLTIPS)).toBeLessThanOrEqual(TOOLTIPS);
  });

  test(`sends the first screen of an article in at most ${FIRST_SCREEN / KB} KB`, async ({
    layoutBrowser: browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
    const sizes: { url: string; size: number }[] = [];
    const visit = async (page: BrowserPage, url: string) => {
      await page.goto(url);
      const firstScreen = await page.evaluate(() => {
        const below = [...document.body.querySelectorAll('*')].filter(
          (element) => element.getBoundingClientRect().top >= window.innerHeight,
        );
        for (const element of below) element.remove();
        return document.documentElement.outerHTML;
      });
      sizes.push({ url, size: packedSize([firstScreen], FIRST_SCREEN) });
    };
    const addresses = articles.map(({ url }) => servedAt(build, url));
    await visitInTabs(context, addresses, () => undefined, visit);
    await context.close();
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(({ size }) => size > FIRST_SCREEN)).toEqual([]);
  });
});

/** JSON-LD and the like: no browser runs it. */
function isData(type: string | undefined): boolean {
  return type !== undefined && type !== 'module' && type !== 'text/javascript';
}
