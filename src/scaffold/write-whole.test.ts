import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'scaffold-'));

test('writes a new file, with its folder', () => {
  const root = folder();
  writeWhole(`${root}/deals/meta.mdx`, 'text', true);
  expect(readFileSync(`${root}/deals/meta.mdx`, 'utf8')).toBe('text');
  expect(readdirSync(`${root}/deals`)).toEqual(['meta.mdx']);
});

test('replaces a file in one step', () => {
  const root = folder();
  writeFileSync(`${root}/a.yaml`, 'old');
  writeWhole(`${root}/a.yaml`, 'new', false);
  expect(readFileSync(`${root}/a.yaml`, 'utf8')).toBe('new');
});

test('never replaces a file when a new one is meant, and leaves no draft', () => {
  const root = folder();
  writeFileSync(`${root}/a.yaml`, 'old');
  expect(() => writeWhole(`${root}/a.yaml`, 'new', true)).toThrow(/EEXIST/);
  expect(readFileSync(`${root}/a.yaml`, 'utf8')).toBe('old');
  expect(readdirSync(root)).toEqual(['a.yaml']);
});
