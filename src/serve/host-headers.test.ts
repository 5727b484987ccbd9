import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersAt, hostHeaders } from './host-headers.ts';

/** The rules of a `_headers` file: a path, then indented headers. */
const rulesOf = (file: string) =>
  file.split('\n\n').map((block) => {
    const [path = '', ...headers] = block.trim().split('\n');
    return { path, headers: headers.map((line) => line.trim()) };
  });

const matches = (path: string, address: string) =>
  new RegExp(`^${path.replace(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`).test(address);

const headersFor = (address: string, base = '/') =>
  rulesOf(hostHeaders(base))
    .filter(({ path }) => matches(path, address))
    .flatMap(({ headers }) => headers);

test.each([
  '/embed/aws/',
  '/embed/figure/aws-term/r/1/',
  '/embed/aws/dark/',
  '/embed/aws/r/1/',
  '/embed/v1.js',
  '/embed/',
])('forbids nobody to frame %s', (address) => {
  expect(headersFor(address).join()).not.toMatch(/frame-ancestors|X-Frame-Options/i);
});

test.each(['/', '/deals/aws/', '/charts/aws/', '/figures/aws/r/1/'])('lets only us frame %s', (address) => {
  expect(headersFor(address)).toContain("Content-Security-Policy: frame-ancestors 'self'");
});

test('lets only us frame each section of the site', () => {
  const sections = globSync('*/index.astro', { cwd: `${import.meta.dirname}/../pages` })
    .map((path) => path.split(/[/\\]/)[0])
    .filter((section) => section !== 'embed');
  expect(sections.filter((section) => !headersFor(`/${section}/`).join().includes('frame-ancestors'))).toEqual([]);
});

test.each(['/embed/v1.js', '/embed/figure/aws-term.json', '/charts/aws.csv', '/oembed/aws.json', '/data/figures.json'])(
  'lets scripts of any page read %s',
  (address) => {
    expect(headersFor(address)).toContain('Access-Control-Allow-Origin: *');
  },
);

test.each(['/embed/v1.js', '/charts/aws.png', '/embed/aws/', '/embed/aws/r/1/dark/', '/oembed/aws.json'])(
  'lets a page that is isolated from others load %s',
  (address) => {
    expect(headersFor(address)).toContain('Cross-Origin-Resource-Policy: cross-origin');
  },
);

test.each(['/embed/aws/', '/embed/figure/aws-term/', '/embed/aws/auto/', '/embed/aws/r/1/dark/'])(
  'lets a page that is isolated from others show %s in a frame',
  (address) => {
    expect(headersFor(address)).toContain('Cross-Origin-Embedder-Policy: require-corp');
  },
);

test.each(['/', '/deals/aws/', '/embed/', '/embed/aws/r/1/', '/embed/v1.js', '/_astro/a.woff2', '/robots.txt'])(
  'tells our own server what it tells hosts about %s',
  (address) => {
    const told = Object.entries(headersAt(address)).map(([name, value]) => `${name}: ${value}`);
    expect(told).toEqual(headersFor(address));
    expect(told).not.toEqual([]);
  },
);

test('lets pinned embeds be kept for ever, and no live one', () => {
  expect(headersFor('/embed/aws/r/1/dark/')).toContain('Cache-Control: public, max-age=31536000, immutable');
  expect(headersFor('/embed/aws/dark/').join()).not.toContain('Cache-Control');
});

test.each(['/embed/v1.js', '/embed/aws/r/1/', '/charts/aws/', '/', '/_astro/a.css'])(
  'sets no header twice for %s',
  (address) => {
    const names = headersFor(address).map((header) => header.split(':')[0]);
    expect(names).toEqual([...new Set(names)]);
  },
);

test('knows a site below a path', () => {
  expect(headersFor('/ledger/deals/aws/', '/ledger/')).toContain("Content-Security-Policy: frame-ancestors 'self'");
});
