/** `astro dev` itself, on a project that is being written. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectWith, REPOSITORY } from '../check/test-support/project.ts';
import { SMALL_SITE } from '../check/test-support/small-site-files.ts';
import { siteWith } from '../check/test-support/small-site.ts';

/** Astro reads its own configuration again after each article that is saved: here it takes as long as on a busy machine. */
const CONFIG = `import mdx from '@astrojs/mdx';
import { promises } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { desk } from './src/desk/integration.ts';
const { readFile } = promises;
promises.readFile = async (path, options) => {
  if (String(path).endsWith('content.config.ts')) await setTimeout(500);
  return readFile(path, options);
};
export default { integrations: [mdx(), desk()], cacheDir: './.cache', server: { port: 0 }, devToolbar: { enabled: false } };
`;
const PAGE = `---
import { collections, articleComponent } from '../collections.ts';
const { pages, questions } = await collections();
const page = pages.get('about');
const Content = await articleComponent(page);
const answers = await Promise.all(questions.all.filter(({ id }) => id === 'new').map(articleComponent));
---
<html><head></head><body><h1>{page.heading}</h1><Content />{answers.map((Answer) => <Answer />)}</body></html>
`;
const ABOUT = 'content/pages/about.mdx';
const about = SMALL_SITE[ABOUT] ?? '';
const COLON = about.replace('heading: The page', 'heading: A colon: the page');

const worth = SMALL_SITE['content/faq/worth.mdx'] ?? '';
const UNREADABLE = about.replace('It says something.', 'It says <Nothing.');

let root = '';
let address = '';
let server: ChildProcess;
let socket: WebSocket;

interface Message {
  type: string;
  event?: string;
  data?: unknown;
}

/** Waits for a word from the server for which `holds`. */
const heard = (holds: (message: Message) => boolean | Promise<boolean>) =>
  new Promise<Message>((resolve, reject) => {
    const hear = async (message: Message) => {
      if (!(await holds(message))) return;
      socket.removeEventListener('message', listen);
      resolve(message);
    };
    const listen = ({ data }: MessageEvent) => void hear(JSON.parse(String(data)) as Message).catch(reject);
    socket.addEventListener('message', listen);
  });

const read = async (path = '') => (await fetch(`${address}${path}`)).text();
const isReport = ({ event }: Message) => event === 'desk:report';
const isReload = ({ type }: Message) => type === 'full-reload';
/** A page that loads again when it is told to shows this at last. */
const shows = (words: string) => heard(async (message) => isReload(message) && (await read()).includes(words));
const say = (known: number) => socket.send(JSON.stringify({ type: 'custom', event: 'desk:hello', data: known }));
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
    stdio: 'ignore',
  });
const save = (text: string) => writeFileSync(join(root, ABOUT), text);

beforeAll(async () => {
  const own = Object.entries({ 'astro.config.mjs': CONFIG, 'src/pages/index.astro': PAGE });
  root = projectWith([...siteWith(), ...own.map(([path, text]) => ({ path, bytes: Buffer.from(text) }))]);
  git('init', '--quiet');
  git('add', 'content');
  git('commit', '--quiet', '--message', 'In order');
  save(UNREADABLE);
  server = spawn(process.execPath, [join(REPOSITORY, 'node_modules/astro/bin/astro.mjs'), 'dev'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development', VITEST: undefined, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (server.stdout) {
    for await (const line of createInterface(server.stdout)) {
      address = /https?:\/\/localhost:\d+\//.exec(line)?.[0] ?? '';
      if (address !== '') break;
    }
    server.stdout.resume();
  }
  const token = /wsToken = "([^"]+)"/.exec(await read('@vite/client'))?.[1] ?? '';
  socket = new WebSocket(`${address.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
  await once(socket, 'open');
}, 120_000);

afterAll(async () => {
  socket.close();
  server.kill();
  await once(server, 'exit');
  rmSync(root, { recursive: true });
});

test('starts on a project with a page that cannot be read, shows it as it was committed, and tells why', async () => {
  const told = heard(isReport);
  say(Infinity);
  expect((await told).data).toMatchObject({
    problems: [{ file: ABOUT, line: 8, before: expect.stringContaining('<Nothing') as string }],
    notes: [],
  });
  expect(await read()).toContain('It says something.');
  const shown = shows('It says nothing.');
  save(about.replace('something', 'nothing'));
  await shown;
}, 60_000);

test('shows a page that is at fault as it last was in order, and what is mended at once', async () => {
  const told = heard(isReport);
  save(COLON.replace('something', 'another thing'));
  expect((await told).data).toMatchObject({ problems: [{ file: ABOUT, line: 3 }] });
  expect(await read()).toMatch(/<h1>The page<\/h1>.*It says nothing\./s);
  const shown = shows('<h1>A page</h1>');
  save(about.replace('The page', 'A page').replace('something', 'another thing'));
  await shown;
  expect(await read()).toContain('It says another thing.');
}, 60_000);

test('shows the text of an answer that is new', async () => {
  const shown = shows('Nobody has said so.');
  const [, head = ''] = worth.replace('deal: acme', 'draft: true').replace('worth', 'news').split('---\n');
  writeFileSync(join(root, 'content/faq/new.mdx'), `---\n${head}---\n\nNobody has said so.\n`);
  await shown;
}, 60_000);

test('tells a page to load again that began to listen after a reload it should have made', async () => {
  const before = (await fetch(address)).headers.get('server-timing');
  const known = Number(/reloads;desc="(\d+)"/.exec(before ?? '')?.[1]);
  expect(known).toBeGreaterThan(0);
  const reload = heard(isReload);
  say(known - 1);
  await reload;
}, 60_000);
