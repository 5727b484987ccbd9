import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { firstPaint } from './first-paint.ts';

const ORIGIN = 'https://ledger.example';

/** A visit on a slow line to a page that the reader knows nothing of, but for what is said. */
interface Visit {
  type?: string;
  /** ms */
  firstByteAfter?: number;
  from?: string;
  hash?: string;
  search?: string;
  /** As the browser tells it, with what its address alone no longer shows. */
  name?: string;
  /** In a tab that nobody looks at. */
  hidden?: boolean;
  /** By a browser that does not tell of its paints. */
  untold?: boolean;
}

/** A page's head as the browser stands before it. */
function onPage(visit: Visit, classes = new Set<string>()) {
  const { type = 'navigate', firstByteAfter = 300, from = '', hash = '', search = '', hidden = false } = visit;
  const { name = `${ORIGIN}/` } = visit;
  const links: { rel: string; as: string; crossOrigin: string; href: string }[] = [];
  const heard = new Map<string, () => void>();
  let paint: (names: readonly string[]) => void = () => undefined;
  runInNewContext(firstPaint(['/text.woff2', '/sans.woff2']), {
    location: { origin: ORIGIN, hash, search },
    performance: { getEntriesByType: () => [{ type, name, requestStart: 1000, responseStart: 1000 + firstByteAfter }] },
    document: {
      referrer: from,
      createElement: () => ({}),
      head: { append: (link: (typeof links)[number]) => links.push(link) },
      hidden,
      documentElement: {
        classList: { add: (name: string) => classes.add(name), remove: (name: string) => classes.delete(name) },
      },
    },
    addEventListener: (name: string, listener: () => void) => heard.set(name, listener),
    PerformanceObserver: visit.untold
      ? undefined
      : class {
          constructor(seen: (list: { getEntriesByName: (name: string) => string[] }) => void) {
            paint = (names) => seen({ getEntriesByName: (name) => names.filter((each) => each === name) });
          }
          observe(): void {
            // Told by `paint`.
          }
        },
  });
  // Without `crossorigin`, a browser fetches a face twice.
  expect(links.every(({ rel, as, crossOrigin }) => rel === 'preload' && as === 'font' && crossOrigin === '')).toBe(
    true,
  );
  return { askedFor: links.map(({ href }) => href), classes, paint, hears: (name: string) => heard.get(name)?.() };
}

describe('faces are asked for before the first paint, and the page is painted as one', () => {
  test.each([
    ['on a line that answers soon', { firstByteAfter: 30 }],
    ['after another page of the site', { from: `${ORIGIN}/deals/aws/` }],
    ['when a page is loaded again', { type: 'reload' }],
    ['on the way back', { type: 'back_forward' }],
  ])('%s', (_, visit) => {
    const { askedFor, classes } = onPage(visit);
    expect(askedFor).toEqual(['/text.woff2', '/sans.woff2']);
    expect(classes).toEqual(new Set());
  });
});

describe('words come first', () => {
  test.each([
    ['on a slow line', {}],
    ['on a slow line, after somebody else’s page', { from: 'https://ledger.example.org/' }],
  ])('%s', (_, visit) => {
    const { askedFor, classes } = onPage(visit);
    expect(askedFor).toEqual([]);
    expect(classes).toEqual(new Set(['words-first']));
  });

  test('and what follows them once they are seen', () => {
    const { classes, paint } = onPage({});
    paint(['first-paint']);
    expect(classes).toEqual(new Set(['words-first']));
    paint(['first-paint', 'first-contentful-paint']);
    expect(classes).toEqual(new Set());
  });

  test('and nothing is hidden by a browser that does not tell of its paints', () => {
    const classes = new Set<string>();
    expect(() => onPage({ untold: true }, classes)).toThrow('PerformanceObserver');
    expect(classes).toEqual(new Set());
  });

  test('or once the page is there, where nobody says what is seen', () => {
    const { classes, hears } = onPage({});
    hears('DOMContentLoaded');
    expect(classes).toEqual(new Set());
  });
});

describe('a page is painted as one', () => {
  test.each([
    ['for whoever asks for a place further down', { hash: '#why' }],
    ['for whoever asks for words in it', { name: `${ORIGIN}/#:~:text=power` }],
    ['where a script looks for something in it', { search: '?q=power' }],
    ['in a tab that nobody looks at', { hidden: true }],
  ])('%s', (_, visit) => {
    const { askedFor, classes } = onPage(visit);
    expect(askedFor).toEqual([]);
    expect(classes).toEqual(new Set());
  });
});

test('a page without a record of how it came asks for nothing', () => {
  const withoutRecord = { performance: { getEntriesByType: () => [] } };
  expect(runInNewContext(firstPaint(['/text.woff2']), withoutRecord)).toBeUndefined();
});

test('a face that comes too late changes nothing under a reader', () => {
  const css = readFileSync(new URL('../styles/fonts.css', import.meta.url), 'utf8');
  const fetched = [...css.matchAll(/@font-face \{[^}]*\}/g)].flatMap(([face]) => (face.includes('url(') ? face : []));
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter((face) => !face.includes('font-display: optional;'))).toEqual([]);
});
