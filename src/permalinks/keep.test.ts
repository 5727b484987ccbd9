import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepRetired } from './keep.ts';
import { Retired } from './retired.ts';

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

test('says what it cannot keep', () => {
  put('deals/aws/index.html', '<h2 id="other">Terms</h2>');
  put('faq/price/index.html', '<h1>A page</h1>');
  const redirects = [
    redirect('/deals/aws/#old', '/deals/aws/#new'),
    redirect('/gone/#old', '/gone/#new'),
    redirect('/a.csv', '/b.csv'),
  ];
  expect(keep(redirects, [tombstone('/faq/price/')])).toEqual([
    'content/redirects.yaml: /deals/aws/#old cannot be kept in /deals/aws/, since no element has the id `new`',
    'content/redirects.yaml: /gone/#old cannot be kept, since /gone/ is no page',
    'content/redirects.yaml: /a.csv leads to /b.csv, which is no file',
    'content/tombstones.yaml: /faq/price/ is still a page of the site: delete the entry, or the page',
  ]);
});
