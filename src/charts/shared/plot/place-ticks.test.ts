import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTicks, tickSpan } from './place-ticks.ts';

const FONT = { size: 12 };
const labels = (end: number, unit: string) => placeTicks(end, unit, 280, FONT).map(({ label }) => label);

test('says the unit once, at the end', () => {
  expect(labels(10.9, 'gw')).toEqual(['0', '2', '4', '6', '8', '10\u00a0GW']);
  expect(labels(328e9, 'usd')).toEqual(['0', '100', '200', '$300bn']);
});

test('leaves out per what an amount is, which would leave room for one number alone', () => {
  expect(labels(65e9, 'usd/year')).toEqual(['0', '10', '20', '30', '40', '50', '$60bn']);
});

test('says every unit where they differ', () => {
  expect(labels(1.3, 'gw')).toEqual(['0', '500\u00a0MW', '1\u00a0GW']);
});

test('draws zero alone when there is nothing to measure', () => {
  expect(placeTicks(0, 'gw', 280, FONT)).toEqual([{ at: 0, label: '0', anchor: 'start' }]);
});

test('draws a single number where a second has no room, and none where one has not', () => {
  expect(placeTicks(10.9, 'gw', 70, FONT).map(({ label }) => label)).toEqual(['0', '10\u00a0GW']);
  expect(placeTicks(10.9, 'gw', 40, FONT).map(({ label }) => label)).toEqual(['0']);
});

test('turns the last label inward where the edge would cut it', () => {
  expect(placeTicks(10.01, 'gw', 280, FONT).at(-1)).toMatchObject({ label: '10\u00a0GW', anchor: 'end' });
  expect(placeTicks(11.5, 'gw', 280, FONT).at(-1)).toMatchObject({ label: '10\u00a0GW', anchor: 'middle' });
});

test('leaves room between labels, and cuts none, at any scale', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e15, noNaN: true }), fc.constantFrom('gw', 'usd'), (end, unit) => {
      let lastRight = -10;
      for (const tick of placeTicks(end, unit, 280, FONT)) {
        const { left, right } = tickSpan(tick, 280, FONT);
        expect(left).toBeGreaterThanOrEqual(lastRight + 10);
        expect(right).toBeLessThanOrEqual(280 + 1e-9);
        lastRight = right;
      }
    }),
  );
});
