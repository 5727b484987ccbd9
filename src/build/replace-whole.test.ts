import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceWhole } from './replace-whole.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-whole-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const replace = (fill: (empty: string) => Promise<boolean>) =>
  replaceWhole(join(root, 'site'), join(root, 'aside'), fill);
const writing = (text: string) => (empty: string) => {
  writeFileSync(join(empty, 'page'), text);
  return Promise.resolve(true);
};
const page = () => readFileSync(join(root, 'site/page'), 'utf8');

test('puts the new folder where none was', async () => {
  expect(await replace(writing('new'))).toBe(true);
  expect(page()).toBe('new');
});

test('keeps the old folder until the new one is whole, and nothing of it then', async () => {
  await replace((empty) => {
    writeFileSync(join(empty, 'gone'), 'old');
    return writing('old')(empty);
  });
  await replace((empty) => {
    expect(readdirSync(empty)).toEqual([]);
    expect(page()).toBe('old');
    return writing('new')(empty);
  });
  expect(page()).toBe('new');
  expect(readdirSync(join(root, 'site'))).toEqual(['page']);
});

test('keeps the old folder where the new one does not get whole', async () => {
  await replace(writing('old'));
  expect(await replace((empty) => writing('half')(empty).then(() => false))).toBe(false);
  await expect(replace(() => Promise.reject(new Error('no space left')))).rejects.toThrow('no space left');
  expect(page()).toBe('old');
});

test('puts the old folder back where the new one cannot take its place', async () => {
  await replace(writing('old'));
  const lost = replace((empty) => {
    rmSync(empty, { recursive: true });
    return Promise.resolve(true);
  });
  await expect(lost).rejects.toThrow('ENOENT');
  expect(page()).toBe('old');
});

test('leaves each of two that fill it at once alone', async () => {
  await Promise.all([replace((empty) => replace(writing('first')).then(() => writing('second')(empty)))]);
  expect(page()).toBe('second');
});

test('leaves nothing else behind', async () => {
  await replace(writing('old'));
  await replace(writing('new'));
  expect(readdirSync(join(root, 'aside'))).toEqual([]);
});
