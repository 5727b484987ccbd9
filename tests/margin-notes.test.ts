import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './support/browser.ts';
import { build } from './support/built-site.ts';
import { pagesIn, servedAt } from './support/pages.ts';

const NOTE = / data-note="[^"]*"/g;

describe('notes in the margin of an article', () => {
  const articles = pagesIn(build).filter(({ url }) => /\/(?:deals|explainers)\/[^/]+\/$/.test(url));
  const noted = articles.filter(({ html }) => html.match(NOTE) !== null);

  test('stand in almost every article, and add at most 1.5 KB to it', () => {
    expect(noted.length).toBeGreaterThan(20);
    const added = noted.map(({ url, html }) => ({ url, bytes: bytesOf(html) - bytesOf(html.replace(NOTE, '')) }));
    expect(added.filter(({ bytes }) => bytes > 1536)).toEqual([]);
  });

  test.for([1280, 1440])(
    'cover nothing, and stand within the page: %i px wide',
    async (width, { layoutBrowser: browser }) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const faults: string[] = [];
      // Their column is as wide at both widths; only what stands left of it grows.
      for (const { url, html } of width === 1280 ? noted : noted.slice(0, 3)) {
        await page.goto(servedAt(build, url));
        await page.evaluate(() => document.fonts.ready);
        const notes = await notesOf(page);
        if (notes.length !== html.match(NOTE)?.length) faults.push(`${url}: ${notes.length} notes are drawn`);
        const blocks = await blocksOf(page);
        notes.forEach((note, i) => {
          if (note.right > width - 20) faults.push(`${url}: note ${i + 1} ends at ${note.right}`);
          const other = [...notes.slice(i + 1), ...blocks].find((box) => overlap(note, box));
          if (other)
            faults.push(`${url}: note ${i + 1} at ${note.top} covers what stands at ${other.left}, ${other.top}`);
        });
      }
      await page.close();
      expect(faults).toEqual([]);
    },
  );

  test.for([
    { width: 1199, media: 'screen' },
    { width: 1280, media: 'print' },
  ] as const)(
    'are not there where they have no room: $media, $width px',
    async ({ width, media }, { layoutBrowser: browser }) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.emulateMedia({ media });
      const [article] = noted;
      if (article) await page.goto(servedAt(build, article.url));
      expect(await notesOf(page)).toEqual([]);
      await page.close();
    },
  );
});

/** As a quick server compresses it: the last percents of a page are no matter here, and take ten times as long. */
const bytesOf = (html: string) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where the notes are drawn. The browser alone knows: they are no elements. */
async function notesOf(page: Page): Promise<Box[]> {
  const session = await page.context().newCDPSession(page);
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: ['float'] });
  await session.detach();
  const layout = documents[0]?.layout;
  return (layout?.nodeIndex ?? []).flatMap((node, i) => {
    // The text of a note comes as a box of its own, of the same node.
    if (layout?.nodeIndex[i - 1] === node) return [];
    const isAfter = documents[0]?.nodes.pseudoType?.index.includes(node) ?? false;
    const floats = strings[layout?.styles[i]?.[0] ?? -1] === 'right';
    const [left = 0, top = 0, width = 0, height = 0] = layout?.bounds[i] ?? [];
    return isAfter && floats ? { left, top, right: left + width, bottom: top + height } : [];
  });
}

/** What stands in the text, and what follows it. */
const blocksOf = (page: Page): Promise<Box[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.prose > *, .sheet:has(.prose) ~ .sheet')].map((block) => {
      const { left, top, right, bottom } = block.getBoundingClientRect();
      return { left, top: top + scrollY, right, bottom: bottom + scrollY };
    }),
  );
