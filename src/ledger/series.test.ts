import { expect, test } from 'vitest';
import { parsePartialDate } from './partial-date.ts';
import { Series } from './series.ts';

const stake = (id: string, label: string, asOf: string, unit = 'percent') => ({
  id,
  label,
  unit,
  asOf: parsePartialDate(asOf),
});

test('the newest of a series comes after all others of it, and nothing after that', () => {
  const old = stake('old', 'Acme’s stake in OpenAI', '2025-10-28');
  const middle = stake('middle', 'Acme’s stake in OpenAI, end of 2025', '2025-12');
  const today = stake('new', 'Acme’s stake in OpenAI, June 2026', '2026-06');
  for (const items of [
    [today, old, middle],
    [old, today, middle],
  ]) {
    const { after } = new Series(items);
    expect([old, middle, today].map((item) => after(item)?.id)).toEqual(['new', 'new', undefined]);
  }
});

test('of two that were true on the same day, the later in the list is the newest', () => {
  const first = stake('first', 'Acme’s stake in OpenAI', '2026-06-30');
  const second = stake('second', 'Acme’s stake in OpenAI, June 2026', '2026-06');
  expect(new Series([first, second]).after(first)?.id).toBe('second');
});

test('what is called otherwise, counted otherwise or not dated is of no series', () => {
  const old = stake('old', 'Acme’s stake in OpenAI', '2025-10-28');
  const undated = { ...stake('undated', 'Acme’s stake in OpenAI, July 2026', '2026-07'), asOf: undefined };
  const others = [
    stake('other', 'Acme’s stake in Oracle, June 2026', '2026-06'),
    stake('money', 'Acme’s stake in OpenAI, June 2026', '2026-06', 'usd'),
    undated,
  ];
  const { after } = new Series([old, ...others]);
  expect([old, ...others].map(after)).toEqual([undefined, undefined, undefined, undefined]);
});
