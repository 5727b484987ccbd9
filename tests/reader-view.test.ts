import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readability as Reader } from '@mozilla/readability';
import { describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { test } from './support/browser.ts';
import { pagesIn, servedAt } from './support/pages.ts';

/** Firefox's reader view is this library, and takes the styles of a page away. */
const LIBRARY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

describe('a reader view of the site', () => {
  // Of the pages with charts, those that are read as one text.
  const pages = pagesIn(build).filter(
    ({ url, root }) => /\/(deals|explainers|charts)\/[^/]+\/$/.test(url) && root.querySelector('figure.chart') !== null,
  );

  test('shows each chart as its picture, with its table, and no drawing', { timeout: 180_000 }, async ({ browser }) => {
    const page = await browser.newPage();
    const problems: string[] = [];
    for (const { url, root } of pages) {
      await page.goto(servedAt(build, url));
      const read = await page.evaluate(readable, LIBRARY);
      const charts = root.querySelectorAll('figure.chart').length;
      if (read.drawings > 0) problems.push(`${url}: ${read.drawings} drawings`);
      if (read.pictures.length !== charts)
        problems.push(`${url}: ${read.pictures.length} pictures of ${charts} charts`);
      if (read.pictures.some(({ alt }) => alt === '')) problems.push(`${url}: a picture without words`);
      if (read.tables < charts) problems.push(`${url}: ${read.tables} tables of ${charts} charts`);
      for (const { src } of read.pictures) {
        const { ok } = await fetch(src);
        if (!ok) problems.push(`${url}: ${src} is missing`);
      }
    }
    await page.close();
    expect(pages.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  test('is all that fetches these pictures', async ({ browser }) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const { url } of pages.slice(0, 3)) await page.goto(servedAt(build, url), { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    await page.waitForLoadState('networkidle');
    await page.close();
    expect(asked.filter((url) => url.endsWith('.png'))).toEqual([]);
  });
});

/** In the browser: what the library makes of the page. */
function readable(library: string) {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- The library is a script, made to be put into pages.
  const Readability = new Function(`${library}\nreturn Readability`)() as typeof Reader<Element>;
  const copy = document.cloneNode(true) as Document;
  const content = new Readability(copy, { serializer: (node) => node as Element }).parse()?.content;
  if (!content) throw new Error('nothing to read');
  return {
    drawings: content.querySelectorAll('svg, text').length,
    tables: content.querySelectorAll('table').length,
    pictures: [...content.querySelectorAll('img')].map(({ src, alt }) => ({ src, alt })),
  };
}
