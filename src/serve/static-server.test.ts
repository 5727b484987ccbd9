import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer } from './static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
const site = join(folder, 'site');
const FILES = [
  'cite.bib',
  'cite.ris',
  'a.cff',
  'a.js',
  'feeds/new.xml',
  'feeds/new.json',
  'a.json',
  'embed/aws/r/1/index.html',
];
let server: Server;

beforeAll(async () => {
  mkdirSync(join(site, 'deals'), { recursive: true });
  mkdirSync(join(site, 'empty'));
  mkdirSync(join(site, 'feeds'));
  mkdirSync(join(site, 'embed/aws/r/1'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, '404.html'), 'no such page');
  writeFileSync(join(site, 'deals', 'index.html'), 'deals');
  writeFileSync(join(site, 'figures.csv'), 'id\n');
  for (const name of FILES) writeFileSync(join(site, name), 'text');
  server = createStaticServer(site, '/ledger/').listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it stands: `fetch` would tidy it. */
async function get(path: string, method = 'GET', headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

test.each([
  ['/ledger/', 'home', 'text/html;charset=utf-8'],
  ['/ledger/deals/', 'deals', 'text/html;charset=utf-8'],
  ['/ledger/deals/?sort=value', 'deals', 'text/html;charset=utf-8'],
  ['/ledger/figures.csv', 'id\n', 'text/csv; charset=utf-8'],
  ['/ledger/%66igures.csv', 'id\n', 'text/csv; charset=utf-8'],
])('answers %s with its file', async (path, body, type) => {
  expect(await get(path)).toMatchObject({ status: 200, body, headers: { 'content-type': type } });
});

test.each([
  ['cite.bib', 'application/x-bibtex; charset=utf-8'],
  ['cite.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['a.cff', 'application/yaml; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.json', 'application/json'],
  ['feeds/new.xml', 'application/atom+xml; charset=utf-8'],
  ['feeds/new.json', 'application/feed+json; charset=utf-8'],
])('says what %s is', async (name, type) => {
  expect((await get(`/ledger/${name}`)).headers['content-type']).toBe(type);
});

test('sends with an embed what lets it into the pages of others', async () => {
  const { headers } = await get('/ledger/embed/aws/r/1/');
  expect(headers).toMatchObject({
    'cross-origin-resource-policy': 'cross-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  expect(headers).not.toHaveProperty('content-security-policy');
});

test('sends with any other page what keeps it out of the frames of others', async () => {
  expect((await get('/ledger/deals/')).headers).toMatchObject({
    'content-security-policy': "frame-ancestors 'self'",
    'cross-origin-resource-policy': 'cross-origin',
  });
});

test('is asked again for what may have been built anew, and says when it has not', async () => {
  const { headers } = await get('/ledger/embed/aws/r/1/');
  expect(headers['cache-control']).toBe('no-cache');
  const again = await get('/ledger/embed/aws/r/1/', 'GET', { 'If-None-Match': headers.etag ?? '' });
  expect(again).toMatchObject({ status: 304, body: '' });
});

test.each([
  ['/ledger', '/ledger/'],
  ['/ledger/deals', '/ledger/deals/'],
  ['/ledger/deals?a=1?b', '/ledger/deals/?a=1?b'],
])('sends a reader on from %s to %s', async (path, location) => {
  expect(await get(path)).toMatchObject({ status: 301, headers: { location } });
});

describe("answers with the site's own 404 page", () => {
  test.each([
    ['a missing page', '/ledger/nothing/'],
    ['a path outside the base', '/'],
    ['a folder without a page', '/ledger/empty/'],
    ['a file with a slash after it', '/ledger/figures.csv/'],
    ['a climb out of the site', '/ledger/../secret.txt'],
    ['a hidden climb out of the site', '/ledger/..%2f..%2fsecret.txt'],
    ['an empty segment', '/ledger//deals'],
    ['a page with its ending left out', '/ledger/404'],
    ['half an escape', '/ledger/%E0%A4%A'],
    ['a NUL', '/ledger/%00'],
  ])('%s', async (_, path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'no such page' });
  });
});

test('tells the length of a page without sending it', async () => {
  expect(await get('/ledger/', 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '4' } });
});

test('takes nothing', async () => {
  expect(await get('/ledger/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});
