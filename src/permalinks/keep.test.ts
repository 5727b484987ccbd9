import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepRetired } from './keep.ts';
import { Retired } from '../model/retired/retired.ts';

const SITE = { origin: 'https://ledger.test', base: '/' };
let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'keep-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const redirect = (from: string, to: string) => ({ from, to, date: '2026-11-22', why: 'It moved.' });
const tombstone = (...addresses: string[]) => ({
  addresses,
  date: '2026-11-22',
  what: 'It said "ten" for two.',
  instead: '/charts/',
});
const keep = (redirects: ReturnType<typeof redirect>[], tombstones: ReturnType<typeof tombstone>[] = []) =>
  keepRetired(folder, SITE, new Retired(redirects, tombstones));

test('an id that was renamed is kept beside the new one', () => {
  put('deals/aws/index.html', '<h2 id="new">Terms</h2>');
  expect(keep([redirect('/deals/aws/#old', '/deals/aws/#new')])).toEqual([]);
  expect(read('deals/aws/index.html')).toContain('id="old"');
});

test('a file that moved is there under both names', () => {
  put('charts/new.csv', 'a,b\r\n');
  expect(keep([redirect('/charts/old.csv', '/charts/new.csv')])).toEqual([]);
  expect(read('charts/old.csv')).toBe('a,b\r\n');
});

test('a file that was taken out says so in its own format', () => {
  expect(keep([], [tombstone('/charts/a.json', '/charts/a.csv', '/charts/a.png')])).toEqual([]);
  expect(JSON.parse(read('charts/a.json'))).toEqual({
    withdrawn: { date: '2026-11-22', what: 'It said "ten" for two.', instead: 'https://ledger.test/charts/' },
  });
  expect(read('charts/a.csv')).toContain('"It said ""ten"" for two."');
});

test('an embed that moved is there under both names, byte for byte: a frame may forbid what sends readers on', () => {
  put('embed/new/r/1/dark/index.html', '<!doctype html><p>5 GW</p>');
  expect(keep([redirect('/embed/old/r/1/dark/', '/embed/new/r/1/dark/')])).toEqual([]);
  expect(read('embed/old/r/1/dark/index.html')).toBe('<!doctype html><p>5 GW</p>');
});

test('everything that is named after a page moves with it', () => {
  put('charts/new.csv', 'a,b\r\n');
  put('embed/new/index.html', 'a frame');
  put('deals/aws/index.html', '<figure id="chart-new">5 GW</figure>');
  const published = ['/charts/old/', '/charts/old.csv', '/embed/old/', '/deals/aws/#chart-old'];
  expect(keepRetired(folder, SITE, new Retired([redirect('/charts/old/', '/charts/new/')], [], published))).toEqual([]);
  expect(read('charts/old.csv')).toBe('a,b\r\n');
  expect(read('embed/old/index.html')).toBe('a frame');
  expect(read('deals/aws/index.html')).toContain('id="chart-old"');
  expect(read('_redirects')).toContain('/charts/old.csv /charts/new.csv 301');
});

test('what follows a page and is not there is left to the comparison with what was published', () => {
  const published = ['/charts/old.csv', '/deals/aws/#chart-old'];
  expect(keepRetired(folder, SITE, new Retired([redirect('/charts/old/', '/charts/new/')], [], published))).toEqual([]);
});

test('everything that is named after a page is taken out with it', () => {
  const retired = new Retired([], [tombstone('/charts/a/')], ['/charts/a.csv', '/charts/ab.csv']);
  keepRetired(folder, SITE, retired);
  expect(read('charts/a.csv')).toContain('withdrawn');
  expect(retired.isWithdrawn('/charts/ab.csv')).toBe(false);
});

test('says what it cannot keep', () => {
  put('deals/aws/index.html', '<h2 id="other">Terms</h2>');
  const redirects = [
    redirect('/deals/aws/#old', '/deals/aws/#new'),
    redirect('/gone/#old', '/gone/#new'),
    redirect('/a.csv', '/b.csv'),
  ];
  expect(keep(redirects).map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'content/redirects.yaml: /a.csv leads to /b.csv, which is no file',
    'content/redirects.yaml: /deals/aws/#old cannot be kept in /deals/aws/, since no element has the id `new`',
    'content/redirects.yaml: /gone/#old cannot be kept in /gone/, since no element has the id `new`',
  ]);
});
