import { expect, test } from 'vitest';
import { reachable } from './reachable.ts';

const roads: Record<string, readonly string[]> = { a: ['b', 'c'], b: ['d'], c: ['d'], d: ['a'] };

test('finds the start and everything beyond, each once, round circles too', () => {
  expect([...reachable('a', (id) => roads[id] ?? [])]).toEqual(['a', 'b', 'c', 'd']);
});

test('finds the start alone where nothing leads on', () => {
  expect([...reachable('e', (id) => roads[id] ?? [])]).toEqual(['e']);
});
