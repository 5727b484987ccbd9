import { expect, test } from 'vitest';
import { interleave } from './interleave.ts';
import { ratios, spreadOf } from './statistics.ts';

test('A median lies in the middle, and half of the values lie within the spread', () => {
  expect(spreadOf([9, 1, 5, 3, 7])).toEqual({ lower: 3, median: 5, upper: 7 });
  expect(spreadOf([4, 2])).toEqual({ lower: 2.5, median: 3, upper: 3.5 });
});

test('There is no median of nothing', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});

test('A round in which the machine was slow leaves a ratio as it is', () => {
  expect(ratios([2, 20, 2], [1, 10, 1])).toEqual({ lower: 2, median: 2, upper: 2 });
});

test('Every subject is measured once per round, and each begins one in its turn', async () => {
  const order: string[] = [];
  const measured = await interleave(['a', 'b', 'c'], 3, (subject) => order.push(subject));
  expect(order.join('')).toBe('abcbcacab');
  expect([...measured.values()].map((all) => all.length)).toEqual([3, 3, 3]);
});
