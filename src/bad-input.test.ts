/** What an editor's commands say of what they cannot read: one thing, with the file and what to do, and nothing is written. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteWith } from './check/test-support/small-site.ts';

const PROJECT = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
/** Exit code where a command was called otherwise than it can be. */
const MISUSED = 2;

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bad-input-'));
  for (const { path, bytes } of siteWith({ 'content/snapshots/2026-11-01/deals.csv': 'id\r\n' })) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  mkdirSync(join(root, 'folder'));
});
afterAll(() => rmSync(root, { recursive: true }));

const namesIn = (folder: string) => readdirSync(join(folder, 'content'), { recursive: true }).map(String).toSorted();

test.each([
  ['propose folder', 1, 'folder cannot be read: it is a folder'],
  ['propose folder --figure acme-term', MISUSED, '`--figure` says where a value goes: choose one with `--take <n>`'],
  ['read --take folder', 1, 'folder cannot be read: it is a folder'],
  ['read --sheet --take folder', MISUSED, 'Expected one of `--sheet` and `--take`'],
  ['snapshot', 1, 'Nothing was written. content/snapshots/2026-11-01: checksums.txt is missing or was changed'],
  ['snapshot --date 2099-01-01', 1, '2099-01-01 has not come yet'],
] as const)('of `%s`', (words, status, message) => {
  const [command = '', ...rest] = words.split(' ');
  const script = scripts[command]?.replace(/^node /, '') ?? expect.fail(command);
  const before = namesIn(root);
  const result = spawnSync(process.execPath, [join(PROJECT, script), ...rest], {
    cwd: root,
    encoding: 'utf8',
    // They share most of their code, and read it once.
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache') },
  });
  expect(result.stderr.split('\n')[0]).toContain(message);
  expect([result.status, result.stdout]).toEqual([status, '']);
  expect(result.stderr).not.toMatch(/^ {4}at /m);
  expect(namesIn(root)).toEqual(before);
});
