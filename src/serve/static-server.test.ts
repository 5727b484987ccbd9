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
let server: Server;

beforeAll(async () => {
  mkdirSync(join(site, 'deals'), { recursive: true });
  mkdirSync(join(site, 'empty'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, '404.html'), 'no such page');
  writeFileSync(join(site, 'deals', 'index.html'), 'deals');
  writeFileSync(join(site, 'figures.csv'), 'id\n');
  server = createStaticServer(site, '/ledger/').listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it stands: `fetch` would tidy it. */
async function get(path: string, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

test.each([
  ['/ledger/', 'home', 'text/html; charset=utf-8'],
  ['/ledger/deals/', 'deals', 'text/html; charset=utf-8'],
  ['/ledger/deals/?sort=value', 'deals', 'text/html; charset=utf-8'],
  ['/ledger/figures.csv', 'id\n', 'text/csv; charset=utf-8'],
  ['/ledger/%66igures.csv', 'id\n', 'text/csv; charset=utf-8'],
])('answers %s with its file', async (path, body, type) => {
  expect(await get(path)).toMatchObject({ status: 200, body, headers: { 'content-type': type } });
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
