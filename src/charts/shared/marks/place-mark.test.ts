import { describe, expect, test } from 'vitest';
import { atLeast, between, exactly, upTo } from '../../../ledger/value.ts';
import { placeMark, plotEnd } from './place-mark.ts';

const x = (amount: number) => amount * 10;
const place = (q: ReturnType<typeof exactly>, inner?: ReturnType<typeof exactly>) => placeMark(q, x, { inner });

test('draws an exact amount solid, with a firm end', () => {
  expect(place(exactly(5, 'gw'))).toEqual({ sure: 50, claimed: 50, end: 'firm' });
});

test('draws “at least” solid, with an open end', () => {
  expect(place(atLeast(5, 'gw'))).toEqual({ sure: 50, claimed: 50, end: 'open' });
});

test('draws “up to” hatched from zero, with a firm end', () => {
  expect(place(upTo(6, 'gw'))).toEqual({ sure: 0, claimed: 60, end: 'firm' });
});

test('draws “between” solid to the lower bound and hatched to the upper', () => {
  expect(place(between(3, 7, 'gw'))).toEqual({ sure: 30, claimed: 70, end: 'firm' });
});

test('draws the part of “up to” that has a date solid, and leaves the rest hatched', () => {
  expect(place(upTo(6, 'gw'), exactly(1, 'gw'))).toEqual({ sure: 10, claimed: 60, end: 'firm' });
});

test('changes nothing of an exact amount for the part that has a date', () => {
  expect(place(exactly(10, 'gw'), exactly(1.3, 'gw'))).toEqual(place(exactly(10, 'gw')));
});

test('gives zero no length', () => {
  expect(place(exactly(0, 'gw'))).toMatchObject({ sure: 0, claimed: 0 });
});

test('ends the plot at the largest number, with room for its end', () => {
  expect(plotEnd([exactly(5, 'gw'), exactly(10, 'gw')], 280)).toBeCloseTo(10.036, 3);
  expect(plotEnd([exactly(5, 'gw'), atLeast(10, 'gw')], 280)).toBeCloseTo(10.8108, 3);
});

test('ends a plot without numbers at zero', () => {
  expect(plotEnd([], 280)).toBe(0);
});

describe('a sum', () => {
  test('of floors and ceilings is hatched beyond what is in force, and open on neither side', () => {
    const value = atLeast(22, 'gw');
    expect(placeMark(value, x, { sum: { kind: 'mixed', value, stated: 28, sure: 12, firm: 12 } })).toEqual({
      sure: 120,
      claimed: 280,
      end: 'firm',
    });
  });

  test('of numbers as stated is drawn like any other', () => {
    const value = exactly(10, 'gw');
    const sum = { kind: 'plain', value, stated: 10, sure: 10, firm: 8 } as const;
    expect(placeMark(value, x, { sum })).toEqual(place(value));
  });
});
