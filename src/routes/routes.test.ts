import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listingOf } from './fragments.ts';
import { CARD_KINDS, PAGE_COLLECTIONS, pathTo, routeOf, type Route } from './routes.ts';
import { STANDING_PAGES } from './standing-pages.ts';

const id = fc
  .stringMatching(/^[a-z][a-z0-9]{0,6}(?:-[a-z0-9]{1,6}){0,2}$/)
  .filter((each) => !/-(?:dark|auto|photo)$/.test(each) && !Object.hasOwn(CARD_KINDS, each));
const n = fc.integer({ min: 1, max: 99 });
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const collection = fc.constantFrom(...PAGE_COLLECTIONS);

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ name: fc.constant('entry' as const), collection, id }),
  fc.record({
    name: fc.constant('revision' as const),
    collection: fc.constantFrom('deals' as const, 'figures' as const),
    id,
    n,
  }),
  fc.record({
    name: fc.constant('evidence' as const),
    collection: fc.constantFrom('deals' as const, 'explainers' as const),
    id,
  }),
  fc.record({ name: fc.constant('figure-file' as const), id, n: maybe(n) }),
  fc.record({
    name: fc.constant('chart-file' as const),
    id,
    form: fc.constantFrom('.csv', '-dark@2x.png', '.spreadsheet.csv'),
  }),
  fc.record({
    name: fc.constant('slide' as const),
    id,
    shape: fc.constantFrom('wide' as const, 'square' as const),
    scheme: maybe(fc.constant('dark' as const)),
  }),
  fc.record({
    name: fc.constant('embed' as const),
    id,
    size: maybe(fc.constant('short' as const)),
    n: maybe(n),
    theme: maybe(fc.constantFrom('dark' as const, 'auto' as const)),
  }),
  fc.record({
    name: fc.constant('oembed' as const),
    id,
    size: maybe(fc.constant('short' as const)),
    n: maybe(n),
    look: maybe(fc.constantFrom('dark' as const, 'photo' as const)),
  }),
  fc.record({
    name: fc.constant('card' as const),
    of: fc.constantFrom('answer' as const, 'figure' as const),
    id,
    n: maybe(n),
    theme: maybe(fc.constantFrom('dark' as const, 'auto' as const)),
  }),
  fc.record({
    name: fc.constant('card-oembed' as const),
    of: fc.constantFrom('answer' as const, 'figure' as const),
    id,
  }),
  fc.record({ name: fc.constant('live-number' as const), id }),
  fc.record({ name: fc.constant('promise' as const), id }),
  fc.record({ name: fc.constant('promise-citation' as const), id, format: fc.constantFrom('bib', 'ris') }),
  fc.record({ name: fc.constant('promises-of' as const), id }),
  fc.record({
    name: fc.constant('entry-file' as const),
    kind: fc.constantFrom('deals' as const, 'faq' as const, 'promises' as const),
    id,
  }),
  fc.record({ name: fc.constant('figures-by' as const), id }),
  fc.record({ name: fc.constant('week' as const), id }),
  fc.record({ name: fc.constant('count' as const), id }),
  fc.record({ name: fc.constant('count-file' as const), id, form: fc.constantFrom('.csv', '.spreadsheet.csv') }),
  fc.record({ name: fc.constant('count-share' as const), id }),
  fc.record({ name: fc.constant('entry-feed' as const), collection, id, format: fc.constantFrom('xml', 'json') }),
  fc.record({ name: fc.constant('share' as const), collection, id }),
  fc.record({ name: fc.constant('citation' as const), collection, id, format: fc.constantFrom('bib', 'ris') }),
);

test('what is printed is read back, with or without a fragment', () => {
  fc.assert(
    fc.property(route, maybe(id), (given, fragment) => {
      const address = `${pathTo(given)}${fragment === undefined ? '' : `#${fragment}`}`;
      const defined = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      expect(routeOf(address)).toEqual(defined);
    }),
  );
});

describe('every address that was ever published', () => {
  /** What a standing page or file is, has no id in it. */
  const STANDING_FILES =
    /^\/(?:feeds\/[a-z]+\.(?:xml|json|ics)|data\/(?:figures(?:\.spreadsheet)?\.(?:csv|json)|count\.json|cite\.[a-z]+|package\/[a-z_.]+|\d{4}-\d\d-\d\d\/[a-z_.]*)|schemas\/[a-z]+\.json|share\/(?:changes|promises|sites?)\.png|embed\/v1\.js|sitemap-index\.xml|logo\.png|CITATION\.cff)$/;

  const published = readFileSync(join(import.meta.dirname, '../../content/permalinks.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/).at(-1) ?? '');

  test('is printed by its route as it was published, or stands by itself', () => {
    expect(published.length).toBeGreaterThan(6000);
    const strange = published.filter((address) => {
      const [path = ''] = address.split('#');
      if (STANDING_PAGES.includes(path.slice(1, -1)) || STANDING_FILES.test(path)) return false;
      const found = routeOf(address);
      return found === undefined || pathTo(found) !== path;
    });
    expect(strange).toEqual([]);
  });

  test('is listed under its bare id where its kind has no pages', () => {
    expect(listingOf('/glossary/#gigawatt')).toEqual({ collection: 'glossary', id: 'gigawatt' });
    expect(listingOf('/glossary/')).toBeUndefined();
    expect(listingOf('/deals/aws/#gigawatt')).toBeUndefined();
  });
});

test.each([
  '/embed/v1.js',
  '/embed/',
  '/figures/aws-term/r/0/',
  '/open',
  '/figures/Aws/',
  '/records/amd/',
  '/embed/aws/blue/',
])('%s is made of no id', (address) => {
  expect(routeOf(address)).toBeUndefined();
});
