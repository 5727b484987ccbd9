import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveNumber } from './effective-number.ts';
import { allows, amounts, encloses, quantities, withMember, withWider } from './testing.ts';
import { about, atLeast, between, exactly, lessThan, moreThan, upTo, type Quantity } from './value.ts';

const dollars = (n: number) => exactly(n, 'usd');
const some = (of: fc.Arbitrary<Quantity> = quantities()) =>
  fc.array(of, { minLength: 1, maxLength: 6 }).filter((all) => all.some(({ upper }) => upper > 0));
const positive = amounts.filter((n) => n > 0);

test('counts equal suppliers', () => {
  fc.assert(
    fc.property(positive, fc.integer({ min: 1, max: 12 }), (amount, count) => {
      const { lower, upper, unit } = effectiveNumber(Array.from({ length: count }, () => dollars(amount)));
      expect([lower, upper, unit]).toEqual([expect.closeTo(count, 9), lower, 'suppliers']);
    }),
  );
});

test('is one divided by the sum of the squares of shares', () => {
  fc.assert(
    fc.property(fc.array(positive, { minLength: 1, maxLength: 8 }), (all) => {
      const sum = all.reduce((x, y) => x + y, 0);
      const squares = all.reduce((x, y) => x + (y / sum) ** 2, 0);
      expect(effectiveNumber(all.map(dollars)).lower).toBeCloseTo(1 / squares, 9);
    }),
  );
});

test('gives what the published contract values allow', () => {
  const open = effectiveNumber([moreThan(300, 'usd'), dollars(250), dollars(38)]);
  expect(open).toMatchObject({ lower: 1, lowerOpen: true, upperOpen: true, approximate: false, unit: 'suppliers' });
  expect(open.upper).toBeCloseTo(588 ** 2 / (300 ** 2 + 250 ** 2 + 38 ** 2), 9);
  // The last grows until it is as large as the level of the others.
  const later = effectiveNumber([moreThan(300, 'usd'), dollars(250), dollars(138), moreThan(20, 'usd')]);
  const level = (300 ** 2 + 250 ** 2 + 138 ** 2) / 688;
  expect(later.upper).toBeCloseTo((688 + level) ** 2 / (300 ** 2 + 250 ** 2 + 138 ** 2 + level ** 2), 9);
});

const any = between(0, Infinity, 'usd');
const inside = between(1, 3, 'usd', { lowerOpen: true, upperOpen: true });

test.each([
  ['one supplier is one, however open', [atLeast(5, 'usd')], 1, 1, false, false],
  ['one may be left of two', [upTo(1, 'usd'), upTo(1, 'usd')], 1, 2, false, false],
  ['a supplier of nothing counts nothing', [dollars(5), dollars(0)], 1, 1, false, false],
  ['two that are open may be equal, and nearly one', [atLeast(5, 'usd'), atLeast(3, 'usd')], 1, 2, true, false],
  ['one may be all there is', [atLeast(5, 'usd'), upTo(3, 'usd')], 1, 64 / 34, false, false],
  ['one that may be nothing may be all there is', [any, upTo(3, 'usd')], 1, 2, false, false],
  ['none is all there is beside what must be there', [any, dollars(5)], 1, 2, true, false],
  ['one that leaves its bound out may grow to the other', [moreThan(1, 'usd'), dollars(5)], 1, 2, true, false],
  [
    'one that leaves its bound out comes no more than near it',
    [lessThan(3, 'usd'), dollars(5)],
    1,
    64 / 34,
    false,
    true,
  ],
  ['two that leave one bound out are equal above it', [moreThan(1, 'usd'), moreThan(1, 'usd')], 1, 2, true, false],
  ['two that leave both bounds out are equal between them', [inside, inside], 1.6, 2, true, false],
] as const)('%s', (_what, all, lower, upper, lowerOpen, upperOpen) => {
  const number = effectiveNumber(all);
  expect([number.lower, number.upper]).toEqual([expect.closeTo(lower, 9), expect.closeTo(upper, 9)]);
  expect([number.lowerOpen, number.upperOpen]).toEqual([lowerOpen, upperOpen]);
});

test('allows the number of any amounts that the bounds allow', () => {
  fc.assert(
    fc.property(fc.array(withMember(quantities()), { minLength: 1, maxLength: 6 }), (all) => {
      const members = all.map(([, n]) => n);
      fc.pre(members.some((n) => n > 0));
      const number = effectiveNumber(members.map(dollars)).lower;
      expect(allows(effectiveNumber(all.map(([q]) => q)), number, 1e-9)).toBe(true);
    }),
  );
});

test('is no wider than what amounts within the bounds can give', () => {
  // Two are most even where they are as near to each other as they can be: so the ends of the other belong to the grid.
  const grid = ({ lower, upper }: Quantity, other: Quantity) => [
    ...Array.from({ length: 25 }, (_, i) => lower + ((upper - lower) * i) / 24),
    ...[other.lower, other.upper].map((end) => Math.min(upper, Math.max(lower, end))),
  ];
  const narrow = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
  const pair = fc.tuple(narrow, narrow).filter((all) => all.some(([a, b]) => a + b > 0));
  fc.assert(
    fc.property(pair, (all) => {
      const [a, b] = all.map(([low, more]) => between(low, low + more, 'usd'));
      if (!a || !b) return expect.fail('a pair has two');
      const boxes = [a, b];
      const [first, second] = [grid(a, b), grid(b, a)];
      const found = first.flatMap((m) =>
        second.flatMap((n) => (m + n > 0 ? effectiveNumber([dollars(m), dollars(n)]).lower : [])),
      );
      const { lower, upper } = effectiveNumber(boxes);
      expect(Math.min(...found) - lower).toBeLessThan(0.01);
      expect(upper - Math.max(...found)).toBeLessThan(0.01);
    }),
  );
});

test('lies between one and the count of suppliers', () => {
  fc.assert(
    fc.property(some(), (all) => {
      const { lower, upper } = effectiveNumber(all);
      expect(lower).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(upper).toBeLessThanOrEqual(all.length + 1e-9);
    }),
  );
});

test('grows wider with its bounds', () => {
  fc.assert(
    fc.property(fc.array(withWider(quantities()), { minLength: 1, maxLength: 5 }), (all) => {
      fc.pre(all.some(([q]) => q.upper > 0));
      const [narrow, wide] = [0, 1].map((i) => effectiveNumber(all.map((pair) => pair[i as 0 | 1])));
      if (!narrow || !wide) return;
      const eased = between(wide.lower - 1e-9, wide.upper + 1e-9, 'suppliers');
      expect(encloses(eased, narrow)).toBe(true);
    }),
  );
});

test('depends neither on order nor on the unit of account', () => {
  fc.assert(
    fc.property(some(), (all) => {
      const scaled = all.toReversed().map((q) => ({ ...q, lower: q.lower * 1e9, upper: q.upper * 1e9 }));
      const [a, b] = [effectiveNumber(all), effectiveNumber(scaled)];
      expect([b.lower, b.upper]).toEqual([expect.closeTo(a.lower, 8), expect.closeTo(a.upper, 8)]);
    }),
  );
});

test('stays approximate', () => {
  expect(effectiveNumber([about(1, 'usd'), dollars(1)])).toMatchObject({ approximate: true });
});

test('refuses what it cannot count', () => {
  expect(() => effectiveNumber([dollars(1), exactly(1, 'gw')])).toThrow('cannot compare usd with gw');
  expect(() => effectiveNumber([between(-1, 1, 'usd')])).toThrow(
    new RangeError('cannot count amounts that may be negative'),
  );
  expect(() => effectiveNumber([dollars(0)])).toThrow('suppliers of nothing');
  expect(() => effectiveNumber([])).toThrow('suppliers of nothing');
});
