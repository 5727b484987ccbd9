import { expect, test } from 'vitest';
import { placeSpan, placeSpans } from './place-spans.ts';
import { testTextsOf } from '../test-support/rules.ts';
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
});

test('runs from the first date to the last, and on where there is no last', () => {
  const [nvidia, cerebras] = spans;
  expect(nvidia?.run).toBeUndefined();
  expect(nvidia?.endless).toBe(nvidia?.first?.to);
  expect(cerebras?.run).toEqual({ from: cerebras?.first?.to, to: cerebras?.completion?.from });
  expect(cerebras?.endless).toBeUndefined();
  expect(spans[4]).toMatchObject({ first: undefined, run: undefined, endless: undefined });
});

testTextsOf(placed);
