import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseValue } from './parse-wording.ts';
import { encloses } from './testing.ts';
import { between, type Quantity } from './value.ts';
import { printQuantity } from './wording.ts';

const UNITS = [
  ...['usd', 'gw', 'percent', 'years', 'days', 'users', 'GPUs', 'shares', 'people'],
  ...['usd/year', 'usd/month', 'usd/share', 'usd/gw', 'usd/GPU', 'gw/week', 'users/month', 'wafers/month'],
];
const stated = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -4, max: 7 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));

const quantitiesOf = (ends: fc.Arbitrary<number>) =>
  fc
    .record({
      unit: fc.constantFrom(...UNITS),
      ends: fc.oneof(
        ends.map((n) => [n, n] as const),
        ends.map((n) => [n, Infinity] as const),
        ends.map((n) => [-Infinity, n] as const),
        ends.map((n) => [Math.min(0, n), Math.max(0, n)] as const),
        fc.tuple(ends, ends).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      ),
      opened: fc.record({ lowerOpen: fc.boolean(), upperOpen: fc.boolean() }),
      approximate: fc.boolean(),
    })
    .map(({ unit, ends: [lower, upper], opened, ...marks }) =>
      between(lower, upper, unit, lower === upper ? marks : { ...opened, ...marks }),
    );

test('what is printed reads back as every quantity that a source could state', () => {
  fc.assert(
    fc.property(quantitiesOf(stated), (q) => {
      fc.pre(!(q.lower === 0 && q.lowerOpen && q.upper !== Infinity));
      expect(parseValue(printQuantity(q), q.unit)).toEqual(q);
    }),
    { numRuns: 1000 },
  );
});

test('what is printed loses nothing of what bounds allow, however long their numbers', () => {
  const long = fc
    .double({ min: -1e13, max: 1e13, noNaN: true })
    .map((n) => Number(n.toPrecision(12)) + 0)
    .filter((n) => n === 0 || Math.abs(n) > 1e-6);
  const exact = quantitiesOf(long).filter((q) => !q.approximate && q.lower !== q.upper);
  fc.assert(
    fc.property(exact, (q) => {
      expect(encloses(parseValue(printQuantity(q), q.unit) as Quantity, q)).toBe(true);
    }),
  );
});
