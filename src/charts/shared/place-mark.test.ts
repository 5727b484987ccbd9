import { describe, expect, test } from 'vitest';
import { about, atLeast, between, exactly, upTo } from '../../ledger/value.ts';
import { placeMark, plotEnd } from './place-mark.ts';

const x = (amount: number) => amount * 10;
const place = (q: ReturnType<typeof exactly>, inner?: ReturnType<typeof exactly>) =>
  placeMark(q, x, { hearsay: false, inner });

test('draws an exact amount solid, with a firm end', () => {
  expect(place(exactly(5, 'gw'))).toEqual({ solid: 50, sure: 50, claimed: 50, end: 'firm', hearsay: false });
});

test('draws “at least” solid, with an open end', () => {
  expect(place(atLeast(5, 'gw'))).toMatchObject({ solid: 50, claimed: 50, end: 'open' });
});

test('draws “up to” hatched from zero, with a firm end', () => {
  expect(place(upTo(6, 'gw'))).toMatchObject({ solid: 0, sure: 0, claimed: 60, end: 'firm' });
});

test('draws “between” solid to the lower bound and hatched to the upper', () => {
  expect(place(between(3, 7, 'gw'))).toMatchObject({ solid: 30, sure: 30, claimed: 70, end: 'firm' });
});

test('tears the end of “about”', () => {
  expect(place(about(2, 'gw'))).toMatchObject({ solid: 20, claimed: 20, end: 'torn' });
});

test('draws only what has a date solid: the rest of an exact amount is pale', () => {
  expect(place(exactly(10, 'gw'), exactly(1.3, 'gw'))).toMatchObject({ solid: 13, sure: 100, claimed: 100 });
});

test('draws only what has a date solid: the rest of “up to” stays hatched', () => {
  expect(place(upTo(6, 'gw'), exactly(1, 'gw'))).toMatchObject({ solid: 10, sure: 10, claimed: 60 });
});

test('gives zero no length', () => {
  expect(place(exactly(0, 'gw'))).toMatchObject({ solid: 0, claimed: 0 });
});

test('ends the plot at the largest number, with room for its end', () => {
  expect(plotEnd([exactly(5, 'gw'), exactly(10, 'gw')], 280)).toBeCloseTo(10.036, 3);
  expect(plotEnd([exactly(5, 'gw'), atLeast(10, 'gw')], 280)).toBeCloseTo(10.9375);
});

test('ends a plot without numbers at zero', () => {
  expect(plotEnd([], 280)).toBe(0);
});

describe('a sum', () => {
  const mixed = { kind: 'mixed', stated: 28, sure: 12, firm: 12 };

  test('of floors and ceilings is hatched beyond what is in force, and open on neither side', () => {
    expect(placeMark(atLeast(22, 'gw'), x, { hearsay: false, sum: mixed })).toMatchObject({
      solid: 120,
      claimed: 280,
      end: 'firm',
    });
  });

  test('is solid only as far as its parts are announced', () => {
    const sum = { kind: 'plain', stated: 10, sure: 10, firm: 8 };
    expect(placeMark(exactly(10, 'gw'), x, { hearsay: true, sum })).toMatchObject({
      firm: 80,
      solid: 100,
      claimed: 100,
    });
  });

  test('of announced numbers is drawn like any other', () => {
    const sum = { kind: 'plain', stated: 10, sure: 10, firm: 10 };
    expect(placeMark(exactly(10, 'gw'), x, { hearsay: false, sum })).toEqual(place(exactly(10, 'gw')));
  });
});

test('draws a reported part in finer lines from the start', () => {
  const inner = exactly(1.3, 'gw');
  expect(placeMark(exactly(10, 'gw'), x, { hearsay: false, inner, innerHearsay: true })).toMatchObject({
    firm: 0,
    solid: 13,
    sure: 100,
  });
});
