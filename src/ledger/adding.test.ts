import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, hull, scale, subtract, total } from './arithmetic.ts';
import { allows, encloses, quantities, signedAmounts, withMember } from './testing.ts';
import { about, atLeast, between, exactly, moreThan } from './value.ts';

const open = { lowerOpen: true, upperOpen: true };
const any = quantities(signedAmounts, 'gw', -Infinity);

describe('adding', () => {
  test('makes the bounds of a sum the sums of the bounds', () => {
    fc.assert(
      fc.property(fc.array(any), (all) => {
        const sumOf = (numbers: number[]) => numbers.reduce((x, y) => x + y, 0);
        expect(total(all, 'gw')).toMatchObject({
          lower: sumOf(all.map((q) => q.lower)),
          upper: sumOf(all.map((q) => q.upper)),
        });
      }),
    );
  });

  test('commutes', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(add(a, b)).toEqual(add(b, a));
      }),
    );
  });

  test('associates', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      }),
    );
  });

  test('of nothing changes nothing', () => {
    fc.assert(
      fc.property(any, (a) => {
        expect(add(a, exactly(0, 'gw'))).toEqual(a);
      }),
    );
  });

  test('makes an end open when it is open in one of the two', () => {
    expect(add(between(1, 2, 'gw', { lowerOpen: true }), between(1, 2, 'gw', { upperOpen: true }))).toEqual(
      between(2, 4, 'gw', open),
    );
    expect(add(moreThan(300, 'usd'), exactly(38, 'usd'))).toEqual(moreThan(338, 'usd'));
  });

  test('of no quantities is exactly nothing', () => {
    expect(total([], 'usd')).toEqual(exactly(0, 'usd'));
  });

  test('leaves no noise of binary fractions', () => {
    expect(add(exactly(0.1, 'gw'), exactly(0.2, 'gw'))).toEqual(exactly(0.3, 'gw'));
    expect(add(exactly(123_456.7, 'gw'), exactly(0.01, 'gw'))).toEqual(exactly(123_456.71, 'gw'));
    expect(subtract(exactly(100.1, 'gw'), exactly(100, 'gw'))).toEqual(exactly(0.1, 'gw'));
    expect(subtract(exactly(0.3, 'gw'), exactly(0.1 + 0.2, 'gw'))).toEqual(exactly(0, 'gw'));
  });

  test('keeps twelve digits, and whole numbers whole', () => {
    expect(add(exactly(1e9, 'usd'), exactly(0.01, 'usd'))).toEqual(exactly(1_000_000_000.01, 'usd'));
    expect(add(exactly(1e15, 'usd'), exactly(1, 'usd'))).toEqual(exactly(1e15 + 1, 'usd'));
  });

  test('survives an interval too narrow to be told from a point', () => {
    const sliver = between(1, 1 + 1e-14, 'usd', open);
    expect(add(exactly(1e6, 'usd'), sliver)).toEqual(exactly(1_000_001, 'usd'));
  });

  test('names the units that it cannot add', () => {
    expect(() => add(exactly(1, 'usd'), exactly(1, 'gw'))).toThrow('cannot add usd and gw');
  });
});

describe('subtracting', () => {
  test('is the negative of subtracting the other way round', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(subtract(a, b)).toEqual(scale(subtract(b, a), -1));
      }),
    );
  });

  test('takes the far ends: what is left is least when most is taken', () => {
    expect(subtract(between(10, 20, 'gw'), between(1, 2, 'gw', { upperOpen: true }))).toEqual(
      between(8, 19, 'gw', { lowerOpen: true }),
    );
  });

  test('of an open end from an open end leaves nothing certain', () => {
    expect(subtract(atLeast(10, 'gw'), atLeast(2, 'gw'))).toEqual(between(-Infinity, Infinity, 'gw'));
  });

  test('names the units that it cannot subtract', () => {
    expect(() => subtract(exactly(1, 'usd'), exactly(1, 'gw'))).toThrow('cannot subtract usd and gw');
  });
});

describe('scaling', () => {
  const factors = fc.integer({ min: -64, max: 64 }).map((n) => n / 8);

  test('is linear in what it scales', () => {
    fc.assert(
      fc.property(any, any, factors, (a, b, k) => {
        expect(scale(add(a, b), k)).toEqual(add(scale(a, k), scale(b, k)));
      }),
    );
  });

  test('by two factors is scaling by their product', () => {
    fc.assert(
      fc.property(any, factors, factors, (a, j, k) => {
        expect(scale(scale(a, j), k)).toEqual(scale(a, j * k));
      }),
    );
  });

  test('allows the result for any value that its input allows', () => {
    fc.assert(
      fc.property(withMember(any), factors, ([a, x], k) => {
        expect(allows(scale(a, k), x * k)).toBe(true);
      }),
    );
  });

  test('by a negative factor swaps the ends', () => {
    expect(scale(moreThan(3, 'gw'), -2)).toEqual(between(-Infinity, -6, 'gw', { upperOpen: true }));
  });

  test('by zero gives zero, as approximate as before', () => {
    expect(scale(atLeast(3, 'gw'), 0)).toEqual(exactly(0, 'gw'));
    expect(scale(about(3, 'gw'), 0)).toEqual(about(0, 'gw'));
  });

  test.each([Infinity, -Infinity, Number.NaN])('by %d is refused', (factor) => {
    expect(() => scale(exactly(1, 'gw'), factor)).toThrow(new RangeError(`cannot scale by ${factor}`));
  });
});

describe('spanning', () => {
  test('commutes', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(hull(a, b)).toEqual(hull(b, a));
      }),
    );
  });

  test('encloses both and reaches no further', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const both = hull(a, b);
        expect(encloses(both, a) && encloses(both, b)).toBe(true);
        expect([a.lower, b.lower]).toContain(both.lower);
        expect([a.upper, b.upper]).toContain(both.upper);
      }),
    );
  });

  test('opens an end only where neither of the two reaches it', () => {
    const closed = between(1, 2, 'gw');
    const opened = between(1, 2, 'gw', open);
    expect(hull(closed, opened)).toEqual(closed);
    expect(hull(opened, opened)).toEqual(opened);
    expect(hull(opened, exactly(1.5, 'gw'))).toEqual(opened);
  });

  test('names the units that it cannot span', () => {
    expect(() => hull(exactly(1, 'usd'), exactly(1, 'gw'))).toThrow('cannot span usd and gw');
  });
});
