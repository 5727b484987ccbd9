import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSnapshots } from './read-snapshots.ts';
import { snapshotFiles } from './snapshot-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'snapshots-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const DAY = '2026-11-29';
const fileOf = (name: string) => join(root, 'content/snapshots', DAY, name);

function keep() {
  const files = snapshotFiles(DAY, []);
  mkdirSync(fileOf('.'), { recursive: true });
  for (const [name, text] of files) writeFileSync(fileOf(name), text);
  return files;
}

test('reads what was kept, and nothing that lies beside it', () => {
  const files = keep();
  writeFileSync(join(root, 'content/snapshots/.DS_Store'), 'x');
  mkdirSync(join(root, 'content/snapshots/old'));
  expect(readSnapshots(root)).toEqual([{ day: DAY, files: new Map(files) }]);
});

test.each(['changes.txt', 'checksums.txt'])('says of a lost %s which it is, and how it comes back', (name) => {
  keep();
  rmSync(fileOf(name));
  expect(() => readSnapshots(root)).toThrow(
    `content/snapshots/${DAY}: ${name} is missing or was changed, and what was published never changes. Take it back as it was`,
  );
});
