import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floorShares } from './shares.ts';
import { quantities } from './testing.ts';
import { exactly, moreThan, upTo } from './value.ts';

test('shares out the floors, and nothing of what is left open', () => {
  expect(floorShares([moreThan(3, 'usd'), exactly(1, 'usd'), upTo(96, 'usd')])).toEqual([75, 25, 0]);
});

test('adds up to a hundred, or to nothing', () => {
  fc.assert(
    fc.property(fc.array(quantities()), (all) => {
      const sum = floorShares(all).reduce((x, y) => x + y, 0);
      if (sum !== 0) expect(sum).toBeCloseTo(100, 8);
    }),
  );
});

test('is all zero when nothing is', () => {
  expect(floorShares([upTo(1, 'gw'), upTo(2, 'gw')])).toEqual([0, 0]);
  expect(floorShares([])).toEqual([]);
});

test('refuses to share dollars among gigawatts', () => {
  expect(() => floorShares([exactly(1, 'usd'), exactly(1, 'usd'), exactly(1, 'gw')])).toThrow(
    'cannot share usd among gw',
  );
});
