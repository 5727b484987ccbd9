import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks, type State } from './check-links.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const QUOTED = '<p>Representing a&nbsp;<b>$38&nbsp;billion</b> commitment, “at scale” – over seven years.</p>';

let server: Server;
let origin: string;
let asked: string[];
let [open, mostOpen] = [0, 0];

beforeAll(async () => {
  asked = [];
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    open++;
    mostOpen = Math.max(mostOpen, open);
    response.on('close', () => open--);
    const tries = asked.filter((each) => each === path).length;
    if (path === '/slow') return;
    if (path === '/drip') return void response.writeHead(200, HTML).write('<p>Repre');
    if (path === '/gone') return void response.writeHead(410, HTML).end();
    if (path === '/paid') return void response.writeHead(403, HTML).end();
    if (path === '/moved') return void response.writeHead(301, { location: '/new' }).end();
    if (path === '/lent') return void response.writeHead(302, { location: '/new' }).end();
    if (path === '/round') return void response.writeHead(301, { location: '/about' }).end();
    if (path === '/about') return void response.writeHead(301, { location: '/round' }).end();
    if (path === '/busy' && tries === 1) return void response.writeHead(503, HTML).end();
    if (path === '/cut') return void request.socket.destroy();
    if (path === '/pdf') return void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF');
    if (path === '/rewritten') return void response.writeHead(200, HTML).end('<p>A $40 billion commitment.</p>');
    if (path === '/hidden') {
      return void response.writeHead(200, HTML).end(`<script>${JSON.stringify({ words: 'a $38 billion' })}</script>`);
    }
    response.writeHead(200, HTML).end(`<!doctype html><title>Deal</title>${QUOTED}`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const PATIENCE = { timeoutMs: 20_000, pauseMs: 1, retries: 1 };
/** For pages that never end. */
const IMPATIENCE = { ...PATIENCE, timeoutMs: 400 };
const pageAt = (path: string, evidence = ['Representing a $38 billion commitment']) => ({
  id: path.slice(1),
  url: origin + path,
  file: 'content/sources/news.yaml',
  evidence,
});
async function look(path: string, evidence?: string[]) {
  const patience = ['/slow', '/drip'].includes(path) ? IMPATIENCE : PATIENCE;
  const [checked] = await checkLinks([pageAt(path, evidence)], patience);
  return `${checked?.state}: ${checked?.detail.replaceAll(origin, '')}`;
}

describe('a source is', () => {
  test.each([
    ['/there', 'sound: '],
    ['/lent', 'sound: '],
    ['/busy', 'sound: '],
    ['/gone', 'dead: the server answers 410'],
    ['/slow', 'dead: no answer within 0.4 s'],
    ['/drip', 'dead: no answer within 0.4 s'],
    ['/round', 'dead: its redirects run in a circle at /round'],
    ['/moved', 'moved: it is now at /new'],
    ['/rewritten', 'changed: it no longer holds “Representing a $38 billion commitment”'],
    ['/paid', 'unread: the server refuses programs (403)'],
    ['/pdf', 'unread: it is no page of text'],
  ])('%s → %s', async (path, report) => {
    expect(await look(path)).toBe(report);
  });

  test('dead when the connection breaks or the host is not there', async () => {
    expect(await look('/cut')).toMatch(/^dead: ./);
    const nowhere = { ...pageAt('/'), url: 'http://nowhere.invalid/' };
    expect((await checkLinks([nowhere], PATIENCE))[0]?.state).toBe<State>('dead');
  });

  test('sound whatever marks, dashes, case and omissions a quotation has', async () => {
    expect(await look('/there', ['"AT SCALE" - over seven', 'representing … commitment'])).toBe('sound: ');
  });

  test('changed when the words are only in a script', async () => {
    expect(await look('/hidden', ['a $38 billion'])).toMatch(/^changed/);
  });
});

test('a host gets one request at a time, and a page without quotations is only asked for', async () => {
  [open, mostOpen] = [0, 0];
  const checked = await checkLinks(
    ['/a', '/b', '/c', '/rewritten'].map((path) => pageAt(path, [])),
    PATIENCE,
  );
  expect(checked.map(({ page, state }) => `${page.id} ${state}`)).toEqual([
    'a sound',
    'b sound',
    'c sound',
    'rewritten sound',
  ]);
  expect(mostOpen).toBe(1);
});
