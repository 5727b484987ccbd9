import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { committedContent } from './committed.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'committed-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
    stdio: 'ignore',
  });

test('reads every file as it was committed, whatever is written since', () => {
  mkdirSync(join(root, 'content/deals'), { recursive: true });
  writeFileSync(join(root, 'content/site.yaml'), 'a: 1\n');
  writeFileSync(join(root, 'content/deals/ünd.mdx'), 'two\nlines\n');
  writeFileSync(join(root, 'other.txt'), 'not content');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  writeFileSync(join(root, 'content/site.yaml'), 'a: broken: 2\n');
  const files = committedContent(root)?.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
  expect(files).toEqual([
    ['content/deals/ünd.mdx', 'two\nlines\n'],
    ['content/site.yaml', 'a: 1\n'],
  ]);
});

test('knows nothing where there is no repository', () => {
  expect(committedContent(root)).toBeUndefined();
});
