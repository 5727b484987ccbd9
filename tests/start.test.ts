import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CLI = join(import.meta.dirname, '../src/serve/cli.ts');

/** Where a project's `dist` would be; nothing else of a project, so that no build would get far. */
let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'start-'));
});
afterAll(() => rmSync(project, { recursive: true }));

const start = (args: readonly string[], settings: Record<string, string>) =>
  spawn(process.execPath, [CLI, ...args], {
    cwd: project,
    env: { PATH: process.env['PATH'], TMPDIR: project, NO_COLOR: '1', ...settings },
  });

/** What it says when it ends by itself. */
async function lastWords(args: readonly string[], settings: Record<string, string>) {
  const child = start(args, settings);
  const [said] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, said };
}

test('finds a port that is taken before it builds', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const said = `Port ${port} is in use: choose another, as in PORT=4322 npm start\n`;
  expect(await lastWords([], { PORT: String(port) })).toEqual({ code: 1, said });
  other.close();
});

test.each([
  ['a port that is none', [], { PORT: 'abc' }, 'PORT is "abc": expected a number up to 65535\n'],
  ['an option that is none', ['--nobuild'], {}, "Unknown option '--nobuild'\n"],
  ['that nothing is built', ['--no-build'], { PORT: '0' }, 'There is no site in dist/'],
])('says of %s one thing', async (_, args, settings, message) => {
  const { code, said } = await lastWords(args, settings);
  expect(code).toBe(1);
  expect(said).toContain(message);
  expect(said.trim().split('\n')).toHaveLength(1);
});

test('goes on serving what it has begun with, when another build empties the folder', async () => {
  const dist = join(project, 'dist');
  mkdirSync(join(dist, 'deals'), { recursive: true });
  for (const page of ['index.html', '404.html', 'deals/index.html']) writeFileSync(join(dist, page), 'A page');
  const child = start(['--no-build'], { PORT: '0' });
  let said = '';
  for await (const part of child.stdout) {
    said += String(part);
    if (said.includes('Ctrl+C')) break;
  }
  const [address = ''] = /http:\S+/.exec(said) ?? [];
  rmSync(dist, { recursive: true });
  expect((await fetch(address)).status).toBe(200);
  expect((await fetch(`${address}deals/`)).status).toBe(200);
  child.kill();
  await once(child, 'exit');
});
