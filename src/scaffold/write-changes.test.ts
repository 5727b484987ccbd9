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

test('moves nothing over what is there', () => {
  const root = folder();
  expect(() => writeChanges(root, [{ path: 'a', movedFrom: 'b' }])).toThrow(/exists already/);
});
