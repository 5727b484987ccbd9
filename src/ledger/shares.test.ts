import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floorShares, statedShares } from './shares.ts';
import { quantities } from './testing.ts';
import { atLeast, between, exactly, moreThan, upTo } from './value.ts';

test('shares out the floors, and nothing of what is left open', () => {
  expect(floorShares([moreThan(3, 'usd'), exactly(1, 'usd'), upTo(96, 'usd')])).toEqual([75, 25, 0]);
});

test('shares out the numbers that the wordings name, ceilings among them', () => {
  expect(statedShares([atLeast(2, 'gw'), upTo(1, 'gw'), exactly(1, 'gw')])).toEqual([50, 25, 25]);
});

test('gives no share to what has no number', () => {
  expect(statedShares([exactly(1, 'gw'), between(-Infinity, Infinity, 'gw')])).toEqual([100, 0]);
});

test.each([floorShares, statedShares])('adds up to a hundred, or to nothing', (sharesOf) => {
  fc.assert(
    fc.property(fc.array(quantities()), (all) => {
      const sum = sharesOf(all).reduce((x, y) => x + y, 0);
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
