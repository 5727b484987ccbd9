import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, agree, compare, divide, hull, scale, share, subtract, total } from './arithmetic.ts';
import { allows, amounts, encloses, quantities, signedAmounts, withMember, withWider } from './testing.ts';
import { UnitError } from './unit.ts';
import { about, atLeast, between, exactly, lessThan, moreThan, upTo, type Quantity } from './value.ts';

const open = { lowerOpen: true, upperOpen: true };
const any = quantities(signedAmounts, 'gw', -Infinity);
const positive = quantities(amounts.filter((n) => n > 0));
const ROUNDING = 1e-10;

/** The operations for which every law of intervals holds, with what they do to two plain numbers. */
const operations = [
  { name: 'add', of: any, on: add, plainly: (x: number, y: number) => x + y },
  { name: 'subtract', of: any, on: subtract, plainly: (x: number, y: number) => x - y },
  { name: 'divide', of: positive, on: divide, plainly: (x: number, y: number) => (100 * x) / y },
  { name: 'share', of: positive, on: share, plainly: (x: number, y: number) => (100 * x) / (x + y) },
  { name: 'hull', of: any, on: hull, plainly: (x: number) => x },
];

describe.each(operations)('$name', ({ of, on, plainly }) => {
  test('allows the result of any two values that its inputs allow', () => {
    fc.assert(
      fc.property(withMember(of), withMember(of), ([a, x], [b, y]) => {
        fc.pre(y !== 0 || on !== divide);
        expect(allows(on(a, b), plainly(x, y), ROUNDING)).toBe(true);
      }),
    );
  });

  test('never answers more narrowly when an input is widened', () => {
    fc.assert(
      fc.property(withWider(of), withWider(of), ([a, widerA], [b, widerB]) => {
        expect(encloses(on(widerA, widerB), on(a, b))).toBe(true);
      }),
    );
  });

  test('keeps "about" from either input, and adds none', () => {
    fc.assert(
      fc.property(of, of, (a, b) => {
        expect(on(a, b).approximate).toBe(a.approximate || b.approximate);
      }),
    );
  });

  test('leaves infinite ends open', () => {
    fc.assert(
      fc.property(of, of, (a, b) => {
        const result = on(a, b);
        if (result.lower === -Infinity) expect(result.lowerOpen).toBe(true);
        if (result.upper === Infinity) expect(result.upperOpen).toBe(true);
      }),
    );
  });

  test('refuses different units', () => {
    expect(() => on(exactly(1, 'gw'), exactly(1, 'users'))).toThrow(UnitError);
  });
});

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
