import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide, share } from './arithmetic.ts';
import { amounts, quantities } from './testing.ts';
import { atLeast, between, exactly, lessThan, moreThan, upTo, type Quantity } from './value.ts';

const open = { lowerOpen: true, upperOpen: true };
const positive = quantities(amounts.filter((n) => n > 0));

describe('dividing', () => {
  const years = (lower: number, upper = lower) => between(lower, upper, 'years');

  test('gives dollars a year from dollars and years', () => {
    expect(divide(exactly(40, 'usd'), years(8))).toEqual(exactly(5, 'usd/year'));
  });

  test('gives a percentage from equal units', () => {
    expect(divide(exactly(1, 'gw'), exactly(4, 'gw'))).toEqual(exactly(25, 'percent'));
  });

  test('takes a percentage as the fraction that it stands for', () => {
    expect(divide(exactly(3, 'usd'), exactly(25, 'percent'))).toEqual(exactly(12, 'usd'));
  });

  test('takes the far ends: least of most, most of least', () => {
    expect(divide(between(10, 20, 'usd'), years(2, 5))).toEqual(between(2, 10, 'usd/year'));
  });

  test.each<[string, Quantity, Quantity, Quantity]>([
    ['an open numerator', between(10, 20, 'usd', open), years(2, 5), between(2, 10, 'usd/year', open)],
    ['an open divisor', between(10, 20, 'usd'), between(2, 5, 'years', open), between(2, 10, 'usd/year', open)],
    [
      'an open floor below',
      between(10, 20, 'usd'),
      between(2, 5, 'years', { lowerOpen: true }),
      between(2, 10, 'usd/year', { upperOpen: true }),
    ],
    [
      'an open ceiling below',
      between(10, 20, 'usd'),
      between(2, 5, 'years', { upperOpen: true }),
      between(2, 10, 'usd/year', { lowerOpen: true }),
    ],
    [
      'zero by an open divisor',
      between(0, 20, 'usd'),
      between(2, 5, 'years', open),
      between(0, 10, 'usd/year', { upperOpen: true }),
    ],
    [
      'a divisor without a ceiling',
      exactly(10, 'usd'),
      atLeast(2, 'years'),
      between(0, 5, 'usd/year', { lowerOpen: true }),
    ],
    ['"up to" by a divisor without a ceiling', upTo(100, 'usd'), atLeast(10, 'gw'), upTo(10, 'usd/gw')],
    ['a divisor that may be zero', exactly(10, 'usd'), upTo(5, 'years'), atLeast(2, 'usd/year')],
    ['nothing by a divisor that may be zero', exactly(0, 'usd'), upTo(5, 'years'), exactly(0, 'usd/year')],
    ['no ceiling by no ceiling', moreThan(10, 'usd'), atLeast(2, 'years'), moreThan(0, 'usd/year')],
    ['nothing by an open divisor', exactly(0, 'usd'), moreThan(2, 'years'), exactly(0, 'usd/year')],
  ])('gets the ends right for %s', (_, a, b, expected) => {
    expect(divide(a, b)).toEqual(expected);
  });

  test('refuses a divisor that is zero', () => {
    expect(() => divide(exactly(1, 'usd'), years(0))).toThrow(new RangeError('cannot divide by zero'));
  });

  test.each([
    [between(-1, 1, 'usd'), years(1)],
    [exactly(1, 'usd'), years(-1, 1)],
  ])('refuses amounts that may be negative', (a, b) => {
    expect(() => divide(a, b)).toThrow(new RangeError('cannot divide amounts that may be negative'));
  });
});

describe('taking a share', () => {
  test('gives the percentage that a part is of part and rest', () => {
    expect(share(exactly(1, 'gw'), exactly(3, 'gw'))).toEqual(exactly(25, 'percent'));
  });

  test('is more narrow than dividing by the sum, and as wide as the bounds allow', () => {
    expect(share(between(1, 3, 'gw'), between(1, 3, 'gw'))).toEqual(between(25, 75, 'percent'));
  });

  test.each<[string, Quantity, Quantity, Quantity]>([
    ['an open part', between(1, 3, 'gw', open), between(1, 3, 'gw'), between(25, 75, 'percent', open)],
    ['an open rest', between(1, 3, 'gw'), between(1, 3, 'gw', open), between(25, 75, 'percent', open)],
    [
      'an open ceiling of the rest',
      between(1, 3, 'gw'),
      between(1, 3, 'gw', { upperOpen: true }),
      between(25, 75, 'percent', { lowerOpen: true }),
    ],
    [
      'an open ceiling of the part',
      between(1, 3, 'gw', { upperOpen: true }),
      between(1, 3, 'gw'),
      between(25, 75, 'percent', { upperOpen: true }),
    ],
    ['a part without a ceiling', moreThan(1, 'gw'), exactly(3, 'gw'), between(25, 100, 'percent', open)],
    ['a rest without a ceiling', exactly(1, 'gw'), atLeast(3, 'gw'), between(0, 25, 'percent', { lowerOpen: true })],
    ['no ceiling anywhere', moreThan(1, 'gw'), moreThan(1, 'gw'), between(0, 100, 'percent', open)],
    ['a part that may be nothing', upTo(1, 'gw'), moreThan(3, 'gw'), between(0, 25, 'percent', { upperOpen: true })],
    ['a rest that may be nothing', lessThan(1, 'gw'), upTo(3, 'gw'), between(0, 100, 'percent')],
    [
      'a rest that is more than nothing',
      exactly(1, 'gw'),
      between(0, 1, 'gw', { lowerOpen: true }),
      between(50, 100, 'percent', { upperOpen: true }),
    ],
    ['no rest', moreThan(1, 'gw'), exactly(0, 'gw'), exactly(100, 'percent')],
    ['no part', exactly(0, 'gw'), between(0, 1, 'gw', open), exactly(0, 'percent')],
  ])('gets the ends right for %s', (_, part, rest, expected) => {
    expect(share(part, rest)).toEqual(expected);
  });

  test('leaves a part and its rest with all of it', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(share(a, b).lower + share(b, a).upper).toBeCloseTo(100, 8);
      }),
    );
  });

  test('refuses a share of nothing', () => {
    expect(() => share(exactly(0, 'gw'), exactly(0, 'gw'))).toThrow(new RangeError('cannot take a share of nothing'));
  });

  test.each([
    [between(-1, 1, 'gw'), exactly(1, 'gw')],
    [exactly(1, 'gw'), between(-1, 1, 'gw')],
  ])('refuses amounts that may be negative', (part, rest) => {
    expect(() => share(part, rest)).toThrow(new RangeError('cannot take a share of amounts that may be negative'));
  });

  test('names the units that it cannot compare', () => {
    expect(() => share(exactly(1, 'usd'), exactly(1, 'gw'))).toThrow('cannot compare usd and gw');
  });
});
