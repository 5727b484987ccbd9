import { expect, test } from 'vitest';
import {
  about,
  atLeast,
  between,
  exactly,
  isCeiling,
  isFloor,
  isPoint,
  lessThan,
  moreThan,
  statedNumber,
  upTo,
} from './value.ts';

test('keeps an exact amount as both bounds', () => {
  expect(exactly(38, 'gw')).toEqual({
    kind: 'quantity',
    unit: 'gw',
    lower: 38,
    upper: 38,
    lowerOpen: false,
    upperOpen: false,
    approximate: false,
  });
});

test('marks "about" and leaves its bounds where an exact amount has them', () => {
  expect(about(2, 'gw')).toEqual({ ...exactly(2, 'gw'), approximate: true });
});

test('gives "at least" its bound, and "more than" all but its bound', () => {
  expect(atLeast(10, 'gw')).toMatchObject({ lower: 10, lowerOpen: false, upper: Infinity });
  expect(moreThan(10, 'gw')).toMatchObject({ lower: 10, lowerOpen: true, upper: Infinity });
});

test('lets "up to" and "less than" start at zero, and "less than" stop short of its bound', () => {
  expect(upTo(6, 'gw')).toMatchObject({ lower: 0, lowerOpen: false, upper: 6, upperOpen: false });
  expect(lessThan(6, 'gw')).toMatchObject({ lower: 0, lowerOpen: false, upper: 6, upperOpen: true });
});

test('opens infinite ends, whatever is asked', () => {
  const asked = { lowerOpen: false, upperOpen: false };
  expect(between(-Infinity, Infinity, 'gw', asked)).toMatchObject({ lowerOpen: true, upperOpen: true });
});

test.each([
  [2, 1, {}],
  [1, 1, { lowerOpen: true }],
  [1, 1, { upperOpen: true }],
  [Infinity, Infinity, {}],
  [-Infinity, -Infinity, {}],
  [Number.NaN, 1, {}],
  [1, Number.NaN, {}],
])('refuses bounds that leave no value: %d and %d %o', (lower, upper, open) => {
  expect(() => between(lower, upper, 'gw', open)).toThrow(
    new RangeError(`no value lies between ${lower} and ${upper}`),
  );
});

test('refuses an exact amount that is no number', () => {
  expect(() => exactly(Number.NaN, 'gw')).toThrow(RangeError);
  expect(() => exactly(Infinity, 'gw')).toThrow(RangeError);
});

test.each([
  ['a point', exactly(1, 'gw'), { point: true, floor: false, ceiling: false }],
  ['zero', exactly(0, 'gw'), { point: true, floor: false, ceiling: false }],
  ['"at least"', atLeast(1, 'gw'), { point: false, floor: true, ceiling: false }],
  ['"at least nothing"', atLeast(0, 'gw'), { point: false, floor: true, ceiling: false }],
  ['"up to"', upTo(1, 'gw'), { point: false, floor: false, ceiling: true }],
  ['"less than"', lessThan(1, 'gw'), { point: false, floor: false, ceiling: true }],
  ['"at most", below zero too', between(-Infinity, 1, 'gw'), { point: false, floor: false, ceiling: true }],
  ['anything positive', moreThan(0, 'gw'), { point: false, floor: true, ceiling: false }],
  ['a range', between(1, 2, 'gw'), { point: false, floor: false, ceiling: false }],
  [
    'more than nothing and up to something',
    between(0, 1, 'gw', { lowerOpen: true }),
    { point: false, floor: false, ceiling: true },
  ],
  ['anything at all', between(-Infinity, Infinity, 'gw'), { point: false, floor: false, ceiling: false }],
])('tells point, floor and ceiling apart: %s', (_, q, expected) => {
  expect({ point: isPoint(q), floor: isFloor(q), ceiling: isCeiling(q) }).toEqual(expected);
});

test('states the bound that the wording names, and of a range the higher one', () => {
  expect(statedNumber(atLeast(10, 'gw'))).toBe(10);
  expect(statedNumber(upTo(6, 'gw'))).toBe(6);
  expect(statedNumber(about(2, 'gw'))).toBe(2);
  expect(statedNumber(between(36, 38, 'percent'))).toBe(38);
});

test('states no number where nothing bounds the quantity', () => {
  expect(statedNumber(between(-Infinity, Infinity, 'gw'))).toBeUndefined();
});
