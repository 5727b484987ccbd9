import { describe, expect, test } from 'vitest';
import { promisesOf } from './says.ts';

const ROOT = { origin: 'https://ledger.test', base: '/' };
const BELOW = { origin: 'https://news.example', base: '/ledger/' };
const promises = (path: string, text = '', site = ROOT) => [...promisesOf(path, site, () => text)];
const hashOf = (path: string, text: string, site = ROOT) => promises(path, text, site)[0]?.[1];

test.each([
  ['index.html', '/'],
  ['deals/aws/index.html', '/deals/aws/'],
  ['charts/spend.csv', '/charts/spend.csv'],
  ['figures/a/r/1.json', '/figures/a/r/1.json'],
])('%s has the address %s', (path, address) => {
  expect(promises(path, '{}').map(([each]) => each)).toEqual([address]);
});

test('each fragment of a page has its own', () => {
  const html = '<body><main><h2 id="terms">Terms</h2></main></body>';
  expect(promises('deals/aws/index.html', html).map(([address]) => address)).toEqual([
    '/deals/aws/',
    '/deals/aws/#terms',
  ]);
});

test('a chart in a frame is one address, whatever ids its picture needs', () => {
  const html = '<main><p id="ktitle">How to read it</p></main>';
  for (const page of ['embed/spend/', 'embed/spend/r/1/dark/']) {
    expect(promises(`${page}index.html`, html).map(([address]) => address)).toEqual([`/${page}`]);
  }
});

test.each([
  '_astro/a.css',
  '404.html',
  'favicon.svg',
  'favicon.ico',
  'apple-touch-icon.png',
  '.nojekyll',
  'robots.txt',
  'sitemap-0.xml',
  '_redirects',
  '_headers',
])('%s is no promise', (path) => {
  expect(promises(path)).toEqual([]);
});

test.each([
  'charts/spend.png',
  'embed/v1.js',
  'feeds/changes.xml',
  'feeds/changes.json',
  'sitemap-index.xml',
  'faq/a/cite.bib',
])('%s says nothing that is recorded', (path) => {
  expect(promises(path)).toEqual([[`/${path}`, '-']]);
});

describe('what a file says', () => {
  test('is the same wherever the site lives', () => {
    expect(hashOf('a.csv', 'https://ledger.test/figures/a/')).toBe(
      hashOf('a.csv', 'https://news.example/ledger/figures/a/', BELOW),
    );
    const policy = (origin: string) => `<main>frame-src ${origin}</main>`;
    expect(hashOf('embed/index.html', policy('https://ledger.test'))).toBe(
      hashOf('embed/index.html', policy('https://news.example'), BELOW),
    );
    expect(hashOf('a/index.html', '<main>https://ledger.test/a/</main>')).not.toBe(
      hashOf('a/index.html', '<main>https://other.test/a/</main>'),
    );
  });

  test('is another with another number in it', () => {
    expect(hashOf('a.json', '{"value":10}')).not.toBe(hashOf('a.json', '{"value":11}'));
    expect(hashOf('a.csv', '10\r\n')).not.toBe(hashOf('a.csv', '11\r\n'));
  });

  test('is not how far sources have been read, what things are called today, or how it is laid out', () => {
    expect(
      hashOf(
        'a.json',
        '{ "value": 10, "sourcesRead": "2026-10-08", "context": { "label": "Old" }, "proof": { "grade": "C" } }',
      ),
    ).toBe(hashOf('a.json', '{"value":10,"sourcesRead":"2026-11-22","context":{"label":"New"},"proof":{"grade":"A"}}'));
  });

  test('the size of the picture beside an oEmbed answer', () => {
    const answer = (height: number) =>
      JSON.stringify({ title: 'Spend', thumbnail_width: 1440, thumbnail_height: height });
    expect(hashOf('oembed/a/r/1.json', answer(1661))).toBe(hashOf('oembed/a/r/1.json', answer(1662)));
  });

  test('is not since when a live number says it, which is recorded after it was said', () => {
    expect(hashOf('embed/figure/a.json', '{"value":"10","since":"2026-11-22"}')).toBe(
      hashOf('embed/figure/a.json', '{"value":"10"}'),
    );
  });

  test('is in a picture what a listener hears', () => {
    const svg = (x: number) => `<svg aria-label="Ten"><rect x="${x}"/></svg>`;
    expect(hashOf('a.svg', svg(1))).toBe(hashOf('a.svg', svg(2)));
    expect(hashOf('a.svg', '<svg><rect/></svg>')).toBe('-');
  });
});
