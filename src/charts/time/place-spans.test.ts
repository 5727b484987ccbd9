import { describe, expect, test } from 'vitest';
import { placeSpan, placeSpans } from './place-spans.ts';
import { overlaps } from '../test-support/text-boxes.ts';
import { timeBoxes } from '../test-support/time-boxes.ts';
import { spansSample } from '../test-support/time-samples.ts';

const placed = placeSpans(spansSample);
const spans = placed.groups.flatMap(({ rows }) => rows.map(({ item }) => placeSpan(item, placed.axis)));

test('opens a date on the side that its wording leaves open', () => {
  expect(spans.map(({ first, completion }) => [first?.open, completion?.open])).toEqual([
    [undefined, undefined],
    ['left', 'left'],
    [undefined, 'left'],
    ['right', undefined],
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(spans[3]?.completion?.torn).toBe(true);
});

test('runs from the first date to the last, and on where there is no last', () => {
  const [nvidia, cerebras] = spans;
  expect(nvidia?.run).toBeUndefined();
  expect(nvidia?.endless).toBe(nvidia?.first?.to);
  expect(cerebras?.run).toEqual({ from: cerebras?.first?.to, to: cerebras?.completion?.from });
  expect(cerebras?.endless).toBeUndefined();
  expect(spans[4]).toMatchObject({ first: undefined, run: undefined, endless: undefined });
});

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
