import { describe, expect, test } from 'vitest';
import { dark, HUES, light } from './palette.ts';
import { contrast, distance, SIGHTS, type Sight } from './test-support/colour-vision.ts';

const TEXTS = ['ink', 'soft', 'signal', ...HUES] as const;

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s palette', (_name, palette) => {
  test.each(TEXTS)('text in %s can be read on paper and on tint', (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[name], palette.tint)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(SIGHTS) as Sight[])('hues differ for %s', (sight) => {
    for (const [i, a] of HUES.entries()) {
      for (const b of HUES.slice(i + 1))
        expect(distance(palette[a], palette[b], sight), `${a} and ${b}`).toBeGreaterThanOrEqual(0.15);
    }
  });

  test('a hue is never mistaken for ink text', () => {
    for (const hue of ['out', 'in'] as const)
      expect(distance(palette[hue], palette.ink, 'normal sight')).toBeGreaterThanOrEqual(0.15);
  });
});

test('hues have at most four meanings', () => {
  expect(HUES.length).toBeLessThanOrEqual(4);
});

describe('the computation', () => {
  test('finds the contrast of black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  test('puts black and white one apart, whoever looks', () => {
    for (const sight of Object.keys(SIGHTS) as Sight[]) expect(distance('#000000', '#ffffff', sight)).toBeCloseTo(1, 2);
  });

  test('shows that red and green come together without the cones that tell them apart', () => {
    expect(distance('#cc0000', '#3f7a00', 'normal sight')).toBeGreaterThan(0.25);
    expect(distance('#cc0000', '#3f7a00', 'deuteranopia')).toBeLessThan(0.15);
  });
});
