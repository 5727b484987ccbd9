import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowestEffectiveNumber, type IntervalEnd } from './lowest-effective-number.ts';
import { amounts, quantities } from './testing.ts';
import { between, exactly, type Quantity } from './value.ts';

/** Every corner of the bounds, one by one: twice as many for each range. */
function exhaustive(ranges: readonly Quantity[]): IntervalEnd {
  let best: IntervalEnd = { number: Infinity, isReached: false };
  const visit = (i: number, sum: number, squares: number, isReached: boolean): void => {
    const range = ranges[i];
    if (range) {
      visit(i + 1, sum + range.lower, squares + range.lower ** 2, isReached && !range.lowerOpen);
      if (range.lower < range.upper)
        visit(i + 1, sum + range.upper, squares + range.upper ** 2, isReached && !range.upperOpen);
      return;
    }
    if (squares === 0) return;
    const number = sum ** 2 / squares;
    if (number < best.number - 1e-9) best = { number, isReached };
    else if (number < best.number + 1e-9) best = { ...best, isReached: best.isReached || isReached };
  };
  visit(0, 0, 0, true);
  return best;
}

const few = (arbitrary: fc.Arbitrary<Quantity>) =>
  fc.array(arbitrary, { minLength: 1, maxLength: 9 }).filter((all) => all.some(({ upper }) => upper > 0));
const closed = quantities().filter(({ upper }) => upper !== Infinity);

/** All with one middle, where no order tells which of them to raise. */
const oneMiddle = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.boolean(), fc.boolean()), { minLength: 2, maxLength: 9 }),
    amounts,
  )
  .map(([halves, known]) => [
    ...halves.map(([half, lowerOpen, upperOpen]) => between(100 - half, 100 + half, 'gw', { lowerOpen, upperOpen })),
    exactly(known, 'gw'),
  ]);

test('is the least of all corners of the bounds', () => {
  fc.assert(
    fc.property(fc.oneof(few(closed), oneMiddle), (ranges) => {
      const { number, isReached } = exhaustive(ranges);
      expect(lowestEffectiveNumber(ranges)).toEqual({ number: expect.closeTo(number, 8) as number, isReached });
    }),
    { numRuns: 1000 },
  );
});

test('raises what no order of the ranges would, where only some of one middle meet the best sum', () => {
  const ranges = [
    ...[3, 5, 8, 13].map((half) => between(100 - half, 100 + half, 'gw')),
    // Known amounts move the best sum: here to the middle of all.
    exactly(100 / 2 - Math.sqrt(100 ** 2 / 4 - (9 + 25 + 64 + 169)), 'gw'),
  ];
  expect(lowestEffectiveNumber(ranges).number).toBeCloseTo(exhaustive(ranges).number, 10);
});

const open = (lower: number, upper: number) => between(lower, upper, 'gw', { lowerOpen: true, upperOpen: true });
const openBelow = (lower: number, upper: number) => between(lower, upper, 'gw', { lowerOpen: true });
const openAbove = (lower: number, upper: number) => between(lower, upper, 'gw', { upperOpen: true });
const shut = (lower: number, upper: number) => between(lower, upper, 'gw');

test.each([
  ['of two corners with one number finds the one that is reached', [openAbove(0, 1), shut(0, 1)]],
  ['also where no way to either meets less', [openAbove(1, 2), shut(1, 2), exactly(1, 'gw')]],
  [
    'of corners with one sum goes on from the one with the larger squares',
    [openBelow(5, 6), openAbove(5, 6), shut(5, 6), openAbove(1, 2)],
  ],
  [
    'even where the other has fewer open ends',
    [open(7, 21), shut(6, 20), openAbove(14, 16), openAbove(9, 19), open(13, 15)],
  ],
  [
    'of corners with one sum and the same squares goes on from the one with fewer open ends',
    [openBelow(3, 4), shut(1, 6), shut(2, 5), openAbove(2, 5), openAbove(1, 3), shut(0, 2)],
  ],
])('%s', (_, ranges) => {
  const { number, isReached } = exhaustive(ranges);
  expect(lowestEffectiveNumber(ranges)).toEqual({ number: expect.closeTo(number, 8) as number, isReached });
});

test('comes to an end where there are more corners than anybody could try', () => {
  const same = Array.from({ length: 200 }, () => between(1, 3, 'gw'));
  // As many raised as make S² ÷ Q least: 200 + 2k over 200 + 8k.
  const counted = Array.from({ length: 201 }, (_, k) => (200 + 2 * k) ** 2 / (200 + 8 * k));
  const { number, isReached } = lowestEffectiveNumber(same);
  expect(number).toBeCloseTo(Math.min(...counted), 8);
  expect(isReached).toBe(true);
});

/** Numbers from 0 to 1 without a pattern, the same on every run: a Lehmer generator. */
function numbers(count: number, first: number): number[] {
  let seed = first;
  return Array.from({ length: count }, () => (seed = (seed * 16807) % 2147483647) / 2147483647);
}

/** With one middle, and widths without a pattern. */
const withoutPattern = (count: number, first: number) =>
  numbers(count, first).map((n) => between(100 - (1 + 60 * n), 100 + (1 + 60 * n), 'gw'));

/** So alike that it hardly matters which of them are raised, but not that one more is. */
function alike(count: number, first: number, known: number): Quantity[] {
  const [halves, middles] = [numbers(count, first), numbers(count, first + 1)];
  const ranges = halves.map((half, i) => {
    const middle = 100 + (middles[i] ?? 0) / 10;
    return between(middle - 30 - half / 10, middle + 30 + half / 10, 'gw');
  });
  return [...ranges, exactly(known, 'gw')];
}

test('comes to an end where no two of many corners have one sum, and none comes near what all might lead to', () => {
  const ranges = numbers(30, 1).map((n) => between(70 - n / 1000, 130 + n / 1000, 'gw'));
  expect(lowestEffectiveNumber([...ranges, exactly(10, 'gw')]).isReached).toBe(false);
});

test('of corners that are too many leaves those aside that can lead to no less than others', () => {
  const ranges = alike(15, 3, 10);
  expect(lowestEffectiveNumber(ranges).number).toBeGreaterThan(exhaustive(ranges).number - 1e-3);
});

test('is never above the least corner, and hardly below, where too many are nearly as good to follow them all', () => {
  const ranges = withoutPattern(18, 1);
  const { number, isReached } = lowestEffectiveNumber(ranges);
  const least = exhaustive(ranges).number;
  expect(isReached).toBe(false);
  expect(number).toBeLessThanOrEqual(least);
  expect(number).toBeGreaterThan(least - 1e-6);
});

test.each([15, 18])('is reached where none of %d ranges can lead to less by any digit that is printed', (count) => {
  const ranges = withoutPattern(count, 2);
  expect(lowestEffectiveNumber(ranges)).toEqual({
    number: expect.closeTo(exhaustive(ranges).number, 8) as number,
    isReached: true,
  });
});
