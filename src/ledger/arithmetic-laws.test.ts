import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, divide, hull, share, subtract } from './arithmetic.ts';
import { allows, amounts, encloses, quantities, signedAmounts, withMember, withWider } from './testing.ts';
import { UnitError } from './unit.ts';
import { exactly } from './value.ts';

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
