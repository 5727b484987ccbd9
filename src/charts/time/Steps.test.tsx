import { brotliCompressSync } from 'node:zlib';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { placeSteps } from './place-steps.ts';
import { Steps, StepsKey } from './Steps.tsx';
import { overlaps } from '../test-support/text-boxes.ts';
import { timeBoxes } from '../test-support/time-boxes.ts';
import { stepsOf } from '../test-support/time-samples.ts';

const chart = stepsOf();
const draw = (idPrefix: string) => render(<Steps chart={chart} idPrefix={idPrefix} />);

describe.each([280, 320, 480, 600, 639, 640, 768, 1200])('at %i px', (width) => {
  test('no text overlaps or is cut', () => {
    const placed = placeSteps(chart);
    const boxes = timeBoxes(placed, width);
    expect(overlaps(boxes)).toEqual([]);
    for (const { text, left, right, bottom } of boxes) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(width);
      expect(bottom, text).toBeLessThanOrEqual(placed.height);
    }
  });
});

test('leads every step to its deal, and every count to its figure', () => {
  const hrefs = [...draw('s').matchAll(/<a href="([^"]*)" aria-label="[^"]+">/g)].map(([, href]) => href);
  expect(hrefs).toEqual(['/figures/at-first/', '/deals/letter/', '/deals/contract/', '/figures/now/']);
});

test('has ids of its own, no script, no style and no number without an end; is small', () => {
  const page = `${draw('a')}${draw('b')}${render(<StepsKey idPrefix="k" />)}`;
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, used = ''] of page.matchAll(/(?:url\(|href=")#([^)"]*)/g)) expect(ids).toContain(used);
  expect(page).not.toMatch(/<script|style=|NaN|Infinity|undefined/);
  expect(brotliCompressSync(draw('s')).length).toBeLessThanOrEqual(3 * 1024);
});
