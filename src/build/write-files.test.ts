import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from './write-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const fileOf = (file: string, print: () => Promise<string>) => ({ pathname: `/${file}`, file, print });
const nothing = () => undefined;

test('writes each file into its folder, and says so', async () => {
  const written: string[] = [];
  const files = ['a/b/c.txt', 'a/d.txt', 'e.txt'].map((file) => fileOf(file, () => Promise.resolve(file)));
  await writeFiles(folder, files, 2, (pathname) => written.push(pathname));
  expect(files.map(({ file }) => readFileSync(join(folder, file), 'utf8'))).toEqual(files.map(({ file }) => file));
  expect(written.toSorted()).toEqual(['/a/b/c.txt', '/a/d.txt', '/e.txt']);
});

test('prints the next file while one is being drawn', async () => {
  const drawn = Promise.withResolvers<string>();
  const files = [
    fileOf('slow.png', () => drawn.promise),
    fileOf('a.txt', () => Promise.resolve('a')),
    fileOf('b.txt', () => {
      drawn.resolve('drawn');
      return Promise.resolve('b');
    }),
  ];
  const written = new Set<string>();
  await writeFiles(folder, files, 2, (pathname) => written.add(pathname));
  expect(written).toEqual(new Set(['/slow.png', '/a.txt', '/b.txt']));
});

test('names the file that cannot be printed', async () => {
  const broken = fileOf('a.json', () => Promise.reject(new Error('no figure has the id `a`')));
  await expect(writeFiles(folder, [broken], 2, nothing)).rejects.toThrow(
    '/a.json is not written: Error: no figure has the id `a`',
  );
});

test('overwrites nothing', async () => {
  const twice = ['one', 'two'].map((text) => fileOf('a.txt', () => Promise.resolve(text)));
  await expect(writeFiles(folder, twice, 1, nothing)).rejects.toThrow('/a.txt is not written: Error: EEXIST');
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('one');
});
