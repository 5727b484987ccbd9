import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { facesInTime } from './faces-in-time.ts';

const ORIGIN = 'https://ledger.example';

/** A visit on a slow line to a page that the reader knows nothing of, but for what is said. */
interface Visit {
  type?: string;
  /** ms */
  firstByteAfter?: number;
  from?: string;
}

/** The addresses that a page asks for before it is painted. */
function askedFor({ type = 'navigate', firstByteAfter = 300, from = '' }: Visit): unknown[] {
  const links: { rel: string; as: string; crossOrigin: string; href: string }[] = [];
  runInNewContext(facesInTime(['/text.woff2', '/sans.woff2']), {
    location: { origin: ORIGIN },
    performance: { getEntriesByType: () => [{ type, requestStart: 1000, responseStart: 1000 + firstByteAfter }] },
    document: {
      referrer: from,
      createElement: () => ({}),
      head: { append: (link: (typeof links)[number]) => links.push(link) },
    },
  });
  // Without `crossorigin`, a browser fetches a face twice.
  expect(links.every(({ rel, as, crossOrigin }) => rel === 'preload' && as === 'font' && crossOrigin === '')).toBe(
    true,
  );
  return links.map(({ href }) => href);
}

describe('faces are asked for before the first paint', () => {
  test.each([
    ['on a line that answers soon', { firstByteAfter: 30 }],
    ['after another page of the site', { from: `${ORIGIN}/deals/aws/` }],
    ['when a page is loaded again', { type: 'reload' }],
    ['on the way back', { type: 'back_forward' }],
  ])('%s', (_, visit) => {
    expect(askedFor(visit)).toEqual(['/text.woff2', '/sans.woff2']);
  });
});

describe('words come first', () => {
  test.each([
    ['on a slow line', {}],
    ['on a slow line, after somebody else’s page', { from: 'https://ledger.example.org/' }],
  ])('%s', (_, visit) => {
    expect(askedFor(visit)).toEqual([]);
  });
});

test('a page without a record of how it came asks for nothing', () => {
  const withoutRecord = { performance: { getEntriesByType: () => [] } };
  expect(runInNewContext(facesInTime(['/text.woff2']), withoutRecord)).toBeUndefined();
});

test('a face that comes too late changes nothing under a reader', () => {
  const css = readFileSync(new URL('../styles/fonts.css', import.meta.url), 'utf8');
  const fetched = [...css.matchAll(/@font-face \{[^}]*\}/g)].flatMap(([face]) => (face.includes('url(') ? face : []));
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter((face) => !face.includes('font-display: optional;'))).toEqual([]);
});
