import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readability as Reader } from '@mozilla/readability';
import type { Page } from 'playwright-core';
import type { SiteBuild } from './build-sites.ts';
import { fileAt } from './pages.ts';

/** Firefox's reader view is this library, and takes the styles of a page away. */
const LIBRARY = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/**
 * What is wrong with the charts of an open page in a reader view: each is a picture with words, beside its table, and
 * nothing of its drawing is left.
 *
 * @param charts how many the page has
 */
export async function readerFaults(page: Page, build: SiteBuild, charts: number): Promise<string[]> {
  const { drawings, pictures, tables } = await page.evaluate(readable, LIBRARY);
  return [
    ...(drawings > 0 ? [`${drawings} drawings`] : []),
    ...(pictures.length === charts ? [] : [`${pictures.length} pictures of ${charts} charts`]),
    ...(pictures.some(({ alt }) => alt === '') ? ['a picture without words'] : []),
    ...(tables < charts ? [`${tables} tables of ${charts} charts`] : []),
    ...pictures.filter(({ src }) => !existsSync(fileAt(build, src))).map(({ src }) => `${src} is missing`),
  ];
}

/** In the browser: what the library makes of the page. */
function readable(library: string) {
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- The library is a script, made to be put into pages.
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
