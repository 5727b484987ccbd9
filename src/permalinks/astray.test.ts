import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findAstray, findStillThere } from './astray.ts';
import { Retired } from '../model/retired/retired.ts';
import { describeBadRedirects } from './bad-redirect.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'astray-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const redirect = (from: string, to: string) => ({ from, to, date: '2026-11-22', why: 'It moved.' });
const tombstone = (instead: string, ...addresses: string[]) => ({
  addresses,
  date: '2026-11-22',
  what: 'Wrong.',
  instead,
});

describe('what was said to be retired and is still there', () => {
  const there = (retired: Retired) => findStillThere(folder, retired).map(({ file, address }) => `${file} ${address}`);

  test('is a page, a file, an embed or a fragment', () => {
    put('faq/price/index.html', '<h1>A page</h1><p id="a">A</p>');
    put('charts/a.csv', 'a');
    put('embed/a/index.html', '<p>A</p>');
    const redirects = ['/faq/price/', '/faq/price/#a', '/charts/a.csv', '/embed/a/'].map((from) => redirect(from, '/'));
    expect(there(new Retired(redirects, []))).toEqual([
      'content/redirects.yaml /faq/price/',
      'content/redirects.yaml /faq/price/#a',
      'content/redirects.yaml /charts/a.csv',
      'content/redirects.yaml /embed/a/',
    ]);
  });

  test('is not the page that says where another one is', () => {
    put('faq/price/index.html', '<html data-retired>');
    expect(there(new Retired([redirect('/faq/price/', '/')], []))).toEqual([]);
  });

  test('is not the note that stands for a withdrawn fragment', () => {
    put('deals/aws/index.html', '<div id="old">Taken out</div>');
    const retired = new Retired([], [tombstone('/', '/deals/aws/#old')]);
    expect(there(retired)).toEqual([]);
    put('deals/aws/index.html', '<h2 id="old">Price</h2><div id="old">Taken out</div>');
    expect(there(retired)).toEqual(['content/tombstones.yaml /deals/aws/#old']);
  });

  test('is told once, and not again for all that is named after it', () => {
    put('charts/a/index.html', '<h1>A chart</h1>');
    put('charts/a.csv', 'a');
    expect(there(new Retired([], [tombstone('/', '/charts/a/')], ['/charts/a.csv']))).toEqual([
      'content/tombstones.yaml /charts/a/',
    ]);
  });
});

test('a reader is sent nowhere that does not exist', () => {
  const retired = new Retired([redirect('/faq/old/', '/faq/price/')], [tombstone('/deals/awz/', '/faq/gone/')]);
  const built = new Map(['/faq/prices/', '/deals/aws/'].map((address) => [address, '-']));
  expect(findAstray(retired, built).map(({ message, remedy }) => `${message} ${remedy}`)).toEqual([
    '/faq/old/ leads to /faq/price/, which is not there did you mean `/faq/prices/`?',
    'A reader is sent to /deals/awz/, which is not there did you mean `/deals/aws/`?',
  ]);
});

test('the report names the line', () => {
  put('content/redirects.yaml', "- from: '/faq/old/#x'\n  to: /faq/old/\n");
  const badRedirects = findAstray(new Retired([redirect('/faq/old/#x', '/faq/old/')], []), new Map([['/', '-']]));
  expect(describeBadRedirects(badRedirects, folder)).toContain(
    'content/redirects.yaml:2:7 error bad-redirect  /faq/old/#x leads to',
  );
});
