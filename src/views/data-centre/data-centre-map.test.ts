import { describe, expect, test } from 'vitest';
import { apart, mapFor, mapOf, placeOn } from './data-centre-map.ts';

describe('the map of the United States', () => {
  const at = (latitude: number, longitude: number) => placeOn('unitedStates', { latitude, longitude });

  test('shows every corner of the states between Canada and Mexico', () => {
    for (const [latitude, longitude] of [
      [48.38, -124.72],
      [44.8, -67.1],
      [24.56, -81.8],
      [25.96, -97.15],
    ] as const)
      expect(at(latitude, longitude)).toBeDefined();
  });

  test('puts west left of east and north above south', () => {
    const [abilene, georgia, wisconsin] = [at(32.45, -99.75), at(32.36, -81.34), at(43.39, -87.88)];
    expect(abilene.x).toBeLessThan(georgia.x);
    expect(wisconsin.y).toBeLessThan(georgia.y);
  });

  test('refuses a place that it does not show', () => {
    expect(() => at(68.43, 17.42)).toThrow('does not show 68.43, 17.42');
  });
});

test('the map of the world shows what lies abroad, and its outlines keep within it', () => {
  expect(mapFor({ country: 'Norway' })).toBe('world');
  expect(placeOn('world', { latitude: -33.87, longitude: 151.21 }).x).toBeGreaterThan(400);
  expect(placeOn('world', { latitude: 68.43, longitude: 17.42 }).y).toBeLessThan(30);
});

test('both maps together are small enough to stand in a page', () => {
  expect(mapOf('unitedStates').d.length + mapOf('world').d.length).toBeLessThan(8 * 1024);
});

test('marks that would cover one another stand side by side, and others where they belong', () => {
  const [a, b, c] = apart(
    [
      { x: 10, y: 10 },
      { x: 13, y: 14 },
      { x: 100, y: 10 },
    ],
    20,
  );
  expect(Math.hypot((b?.x ?? 0) - (a?.x ?? 0), (b?.y ?? 0) - (a?.y ?? 0))).toBeCloseTo(20);
  expect(a?.x).toBeLessThan(b?.x ?? 0);
  expect(c).toEqual({ x: 100, y: 10 });
  expect(
    apart(
      [
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ],
      10,
    ).map(({ x }) => x),
  ).toEqual([0, 10]);
});
