import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeChanges } from './write-changes.ts';

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'scaffold-'));
  for (const path of ['a', 'b', 'kept/1']) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  return root;
}

const CHANGES = [
  { path: 'new/c', text: 'new', isNew: true },
  { path: 'a', text: 'changed', isNew: false },
  { path: 'moved/1', movedFrom: 'kept/1' },
  { path: 'b', isGone: true as const },
];

test('writes, moves and deletes files', () => {
  const root = folder();
  writeChanges(root, CHANGES);
  expect(readdirSync(root).toSorted()).toEqual(['a', 'moved', 'new']);
  expect(readFileSync(join(root, 'a'), 'utf8')).toBe('changed');
  expect(readFileSync(join(root, 'moved/1'), 'utf8')).toBe('kept/1');
});

test('leaves everything as it was where one of them fails', () => {
  const root = folder();
  expect(() => writeChanges(root, [...CHANGES, { path: 'a', text: '', isNew: true }])).toThrow();
  expect(['a', 'b', 'kept/1'].map((path) => readFileSync(join(root, path), 'utf8'))).toEqual(['a', 'b', 'kept/1']);
  expect(existsSync(join(root, 'new/c')) || existsSync(join(root, 'moved/1'))).toBe(false);
});

test.each([
  [
    'a file in the place of a folder',
    { path: 'a/new', text: '', isNew: true },
    'a/new: a part of its path is no folder',
  ],
  ['what is there already', { path: 'b', text: '', isNew: true }, 'b: there is a file of that name already'],
  ['what is not there', { path: 'c', isGone: true as const }, 'c: there is no such file'],
])('names %s, and why', (_what, change, message) => {
  expect(() => writeChanges(folder(), [change])).toThrow(message);
});

test('writes nothing over what somebody else has written in the meantime', () => {
  const root = folder();
  const files = ['a', 'b', 'kept/1'].map((path) => ({ path, bytes: new TextEncoder().encode(path) }));
  writeFileSync(join(root, 'kept/1'), 'theirs');
  expect(() => writeChanges(root, CHANGES, files)).toThrow('kept/1: it was changed while this ran, so run it again');
  expect(readFileSync(join(root, 'a'), 'utf8')).toBe('a');
  writeChanges(root, CHANGES.slice(0, 2), files);
  expect(readFileSync(join(root, 'a'), 'utf8')).toBe('changed');
});

test('moves nothing over what is there', () => {
  const root = folder();
  expect(() => writeChanges(root, [{ path: 'a', movedFrom: 'b' }])).toThrow('a: there is a file of that name already');
});
