import { expect, test } from 'vitest';
import { changedPaths, keepSame, sameFiles } from './same-files.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const before = [file('a', '1'), file('b', '2')];

test('keeps the object of a file that is as it was, and takes the new one of any other', () => {
  const after = [file('a', '1'), file('b', '3'), file('c', '4')];
  const kept = keepSame(after, before);
  expect(kept).toEqual(after);
  expect(kept.map((each, i) => each === before[i])).toEqual([true, false, false]);
});

test('tells files that are the same from those that are not', () => {
  expect(sameFiles([file('a', '1'), file('b', '2')], before)).toBe(true);
  expect(sameFiles([file('a', '1')], before)).toBe(false);
  expect(sameFiles([file('a', '1'), file('b', '')], before)).toBe(false);
  expect(sameFiles([file('a', '1'), { ...file('b', '2'), special: 'a pipe' }], before)).toBe(false);
});

test('names what was changed, added and taken out', () => {
  expect(changedPaths(before, [file('b', '3'), file('c', '4')])).toEqual(['b', 'c', 'a']);
  expect(changedPaths(before, before)).toEqual([]);
});
