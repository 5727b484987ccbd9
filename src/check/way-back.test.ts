import { expect, test } from 'vitest';
import { findWayBack } from './way-back.ts';

const ways: Readonly<Record<string, string[]>> = { a: ['b', 'c'], b: ['d'], c: ['a'], d: ['a'], e: ['a'], f: ['f'] };
const next = (id: string) => ways[id] ?? [];

test('finds the shortest way back', () => {
  expect(findWayBack('a', next)).toEqual(['a', 'c', 'a']);
  expect(findWayBack('f', next)).toEqual(['f', 'f']);
});

test('finds none for what only leads into a circle, or nowhere', () => {
  expect(findWayBack('e', next)).toBeUndefined();
  expect(findWayBack('unknown', next)).toBeUndefined();
});
