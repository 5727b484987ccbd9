/** What holds for every picture, and for every chart over time. */
import { describe, expect, test } from 'vitest';
import type { PlacedTimeGroup } from '../shared/time/place-time-rows.ts';
import type { TimeAxis } from '../shared/time/time-axis.ts';
import { overlaps } from './text-boxes.ts';
import { timeBoxes } from './time-boxes.ts';

export const valuesOf = (markup: string, attribute: string) =>
  [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');

/** Has ids of its own, refers to no others, and holds no script, no style and no number without an end. */
export function expectSelfContained(page: string) {
  const ids = valuesOf(page, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, used = ''] of page.matchAll(/(?:url\(|href=")#([^)"]*)/g)) expect(ids).toContain(used);
  expect(page).not.toMatch(/<script|style=|NaN|Infinity|undefined/);
}

interface Placed {
  axis: TimeAxis;
  groups: readonly PlacedTimeGroup<unknown>[];
  height: number;
}

/** No text of a chart over time overlaps another or is cut, in any place that a chart is made for. */
export const testTextsOf = (placed: Placed) =>
  describe.each([280, 320, 480, 600, 639, 640, 768, 1200])('at %i px', (width) => {
    const boxes = timeBoxes(placed, width);
    test('no text overlaps', () => {
      expect(overlaps(boxes)).toEqual([]);
    });
    test('no text is cut', () => {
      for (const { text, left, right, top, bottom } of boxes) {
        expect(left, text).toBeGreaterThanOrEqual(0);
        expect(right, text).toBeLessThanOrEqual(width);
        expect(top, text).toBeGreaterThanOrEqual(0);
        expect(bottom, text).toBeLessThanOrEqual(placed.height);
      }
    });
  });
