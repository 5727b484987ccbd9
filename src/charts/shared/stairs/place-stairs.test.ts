import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atLeast, between, exactly, upTo, type Quantity } from '../../../ledger/value.ts';
import { BAND, MIN_WIDTH } from '../measures.ts';
import { placeTexts, TEXT_FONT } from '../text/place-label.ts';
import { placeStairs, STEP, type PlacedStep, type StairStep } from './place-stairs.ts';
import { REACH } from '../marks/place-mark.ts';
import { textWidth } from '../text/text-width.ts';

const step = (from: number, quantity: Quantity | undefined, text = 'NVIDIA 5 GW'): StairStep => ({
  text,
  name: text,
  href: '/',
  from,
  quantity,
  isReplaced: false,
});

const place = (steps: readonly StairStep[]) => {
  const label = placeTexts('Row', { bound: '', number: '5 GW' }, ['a detail']);
  const flights = [{ name: 'Row', label, steps }];
  const placed = placeStairs({ description: 'A test', hue: 'power', unit: 'gw', flights });
  return placed.flights[0] ?? expect.fail('Expected a flight');
};

test('puts a name right of its mark, else left, else below', () => {
  const long = 'A name that needs more than half of the room';
  const { steps } = place([
    step(0, exactly(4, 'gw')),
    step(4, exactly(6, 'gw')),
    step(10, exactly(1, 'gw'), long.repeat(2)),
    step(0, exactly(11, 'gw')),
  ]);
  expect(steps.map(({ text: { anchor, dx } }) => `${anchor} ${dx}`)).toEqual(['start 8', 'end -7', 'end 0', 'start 7']);
  expect(steps.map(({ y }) => y)).toEqual([0, STEP, 2 * STEP, 3 * STEP + 14]);
});

test('leaves room for an arrow at the right edge', () => {
  const [placed] = place([step(0, atLeast(10, 'gw'))]).steps;
  expect((placed?.mark?.claimed ?? Infinity) * (MIN_WIDTH / 100) + REACH.open).toBeLessThanOrEqual(MIN_WIDTH);
});

test('hatches what has been replaced, in whole', () => {
  const [placed] = place([{ ...step(0, atLeast(10, 'gw')), isReplaced: true }, step(0, exactly(20, 'gw'))]).steps;
  expect(placed?.mark).toMatchObject({ sure: 0, end: 'firm' });
  expect(placed?.mark?.claimed).toBeCloseTo(50, 0);
});

/** Left and right edge of a text and of its mark, px, in a plot of this width. */
function edges({ step: { text: words }, from, mark, text }: PlacedStep, width: number) {
  const px = (percent: number) => (percent / 100) * width;
  const left = px(text.at) + text.dx - (text.anchor === 'end' ? textWidth(words, TEXT_FONT) : 0);
  return {
    text: [left, left + textWidth(words, TEXT_FONT)] as const,
    mark: [px(from), px(from + (mark?.claimed ?? 0)) + (mark ? REACH[mark.end] : 0)] as const,
  };
}

test('cuts no name and puts none over a mark, at any width', () => {
  const quantity = fc
    .tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 80 }))
    .chain(([low, more]) =>
      fc.constantFrom(exactly(low + more, 'gw'), atLeast(low, 'gw'), upTo(more, 'gw'), between(low, low + more, 'gw')),
    );
  const part = fc.record({
    quantity: fc.option(quantity, { nil: undefined }),
    text: fc.string({ minLength: 1, maxLength: 30 }).filter((text) => textWidth(text, TEXT_FONT) < MIN_WIDTH - 8),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.integer({ min: 280, max: 1200 }), (parts, width) => {
      let from = 0;
      const steps = parts.map(({ quantity: q, text }) => {
        const placed = step(from, q, text);
        if (q) from += Number.isFinite(q.upper) ? q.upper : q.lower;
        return placed;
      });
      for (const placed of place(steps).steps) {
        const { text, mark } = edges(placed, width);
        expect(text[0]).toBeGreaterThanOrEqual(-0.001);
        expect(text[1]).toBeLessThanOrEqual(width + 0.001);
        const isBelow = placed.text.y > placed.y + BAND;
        if (!isBelow) expect(text[0] >= mark[1] || text[1] <= mark[0]).toBe(true);
      }
    }),
  );
});
