import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agree, compare } from './arithmetic.ts';
import { allows, quantities, signedAmounts, withMember } from './testing.ts';
import { about, atLeast, between, exactly, lessThan, moreThan, upTo, type Quantity } from './value.ts';

const any = quantities(signedAmounts, 'gw', -Infinity);

describe('comparing', () => {
  test.each<[Quantity, Quantity, string]>([
    [exactly(1, 'gw'), exactly(2, 'gw'), 'less'],
    [exactly(2, 'gw'), exactly(1, 'gw'), 'greater'],
    [exactly(1, 'gw'), exactly(1, 'gw'), 'equal'],
    [about(1, 'gw'), exactly(1, 'gw'), 'unknown'],
    [exactly(1, 'gw'), about(1, 'gw'), 'unknown'],
    [about(1, 'gw'), about(2, 'gw'), 'less'],
    [moreThan(2, 'gw'), exactly(2, 'gw'), 'greater'],
    [atLeast(2, 'gw'), exactly(2, 'gw'), 'unknown'],
    [lessThan(2, 'gw'), exactly(2, 'gw'), 'less'],
    [upTo(2, 'gw'), exactly(2, 'gw'), 'unknown'],
    [atLeast(2, 'gw'), exactly(10, 'gw'), 'unknown'],
    [between(1, 2, 'gw'), between(1, 2, 'gw'), 'unknown'],
    [between(1, 2, 'gw'), exactly(1, 'gw'), 'unknown'],
  ])('%o against %o is %s', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  test('turns round when its inputs change places', () => {
    const turned = { less: 'greater', greater: 'less', equal: 'equal', unknown: 'unknown' };
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(compare(a, b)).toBe(turned[compare(b, a)]);
      }),
    );
  });

  test('is certain of an order only where every two values are in it', () => {
    fc.assert(
      fc.property(withMember(any), withMember(any), ([a, x], [b, y]) => {
        fc.pre(compare(a, b) === 'less');
        expect(x).toBeLessThan(y);
      }),
    );
  });

  test('refuses different units', () => {
    expect(() => compare(exactly(1, 'usd'), exactly(1, 'gw'))).toThrow('cannot compare usd and gw');
  });
});

describe('agreeing', () => {
  test('takes one value that both allow', () => {
    fc.assert(
      fc.property(withMember(any), any, ([a, x], b) => {
        fc.pre(allows(b, x));
        expect(agree(a, b)).toBe(true);
      }),
    );
  });

  test.each<[Quantity, Quantity, number, boolean]>([
    [exactly(5.43, 'gw'), exactly(5.4, 'gw'), 0.01, true],
    [exactly(5.4, 'gw'), exactly(5.43, 'gw'), 0.01, true],
    [exactly(5.43, 'gw'), exactly(5.4, 'gw'), 0.001, false],
    [exactly(5.4, 'gw'), exactly(5.43, 'gw'), 0.001, false],
    [exactly(-5.43, 'gw'), exactly(-5.4, 'gw'), 0.01, true],
    [atLeast(10, 'gw'), exactly(12, 'gw'), 0, true],
    [atLeast(10, 'gw'), exactly(9, 'gw'), 0, false],
    [moreThan(10, 'gw'), exactly(10, 'gw'), 0, false],
    [atLeast(10, 'gw'), exactly(10, 'gw'), 0, true],
    [between(-Infinity, 10, 'gw'), exactly(-1, 'gw'), 0, true],
    [exactly(1, 'gw'), exactly(1, 'usd'), 0, false],
  ])('%o and %o within %d: %s', (a, b, tolerance, expected) => {
    expect(agree(a, b, tolerance)).toBe(expected);
  });

  test('is without tolerance unless told otherwise', () => {
    expect(agree(exactly(1, 'gw'), exactly(1.000001, 'gw'))).toBe(false);
  });
});
