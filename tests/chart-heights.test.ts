import { describe, expect, test } from 'vitest';
import { build } from './support/built-site.ts';
import { pagesIn } from './support/pages.ts';

/** px; the same at every width. */
const heightOf = (svg: string) => Number(/ height="(\d+)"/.exec(svg)?.[1]);

describe('a chart in an article', () => {
  const articles = pagesIn(build).filter(({ url }) => /\/(?:deals|explainers)\/[^/]+\/$/.test(url));
  const charts = articles.flatMap(({ url, html }) =>
    [...html.matchAll(/<svg [^>]*class="bars bound-bars[^>]*>/g)].map(([svg], i) => ({
      url,
      isFirst: i === 0,
      height: heightOf(svg),
    })),
  );

  test('is at most 420 px tall where it leads, and 500 px elsewhere', () => {
    expect(charts.length).toBeGreaterThan(30);
    expect(charts.filter(({ isFirst, height }) => !(height <= (isFirst ? 420 : 500)))).toEqual([]);
  });
});

describe('a chart in another page', () => {
  const embeds = pagesIn(build).filter(({ url }) => /\/embed\/[^/]+\/$/.test(url));
  const heights = embeds.flatMap(({ html }) => {
    const height = /<meta name="embed-height" content="(\d+)">/.exec(html)?.[1];
    return height === undefined ? [] : [Number(height)];
  });

  test('is at most 900 px tall, and half of them at most 700', () => {
    expect(heights.length).toBeGreaterThan(20);
    expect(Math.max(...heights)).toBeLessThanOrEqual(900);
    expect(heights.toSorted((a, b) => a - b)[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(700);
  });

  // Name and value share a line but where they would meet as soon as a reader spaces letters out (WCAG 1.4.12).
  test('has name and value of most rows in one line, and of none in more than two', () => {
    const labels = embeds.flatMap(({ url, html }) =>
      [...html.matchAll(/<g class="label">(.*?)<\/g>/gs)].map(([, label = '']) => ({ url, label })),
    );
    const linesOf = (label: string) =>
      new Set([...label.matchAll(/class="(?:name|value)"[^>]* y="(\d+)"/g)].map(([, y]) => y)).size;
    expect(labels.length).toBeGreaterThan(100);
    expect(labels.filter(({ label }) => linesOf(label) > 2)).toEqual([]);
    expect(labels.filter(({ label }) => linesOf(label) > 1).length).toBeLessThan(labels.length / 4);
  });
});
