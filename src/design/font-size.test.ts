import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fontSize } from './font-size.ts';
import { inFrame, sizeIn } from './type.ts';

/** A size of `fontSize` as a browser computes it in a frame, px. */
function computed(size: string, frame: number): number {
  const [least = NaN, base = NaN, growth = NaN, most = NaN] = [...size.matchAll(/[\d.]+/g)].map(Number);
  return Math.min(most * 16, Math.max(least * 16, base * 16 + (growth / 100) * frame));
}

test.each(Object.entries(inFrame))(
  'a frame’s height is computed for the %s that its style sheet sets',
  (name, fluid) => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 2000 }), (frame) => {
        expect(computed(fontSize[`frame-${name}`] ?? '', frame)).toBeCloseTo(sizeIn(fluid, frame), 8);
      }),
    );
  },
);

test('sizes of pages follow the reader, those in a chart do not', () => {
  expect(fontSize['text']).toBe('1.125rem');
  expect(fontSize['chart-text']).toBe('12px');
});
