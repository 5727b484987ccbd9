import { expect, test } from 'vitest';
import { ChartError } from '../shared/chart-error.ts';
import { spansRows } from './spans-chart.ts';
import { spansOf, spansSample } from '../test-support/time-samples.ts';

const first = (id: string) => spansOf([{ label: 'A', detail: '', first: id }]).groups[0]?.rows[0]?.first;

test('tells what happened from what was promised by when it was said', () => {
  expect(first('started')?.isPast).toBe(true);
  expect(first('half-year')?.isPast).toBe(false);
  // Its month is over, but nobody has said since that it came true.
  expect(first('overdue')?.isPast).toBe(false);
});

test('takes only dates, in their order, and power; at least one of them', () => {
  expect(() => first('power')).toThrow(ChartError);
  expect(() => spansOf([{ label: 'A', detail: '' }])).toThrow('“A” has nothing to draw');
  expect(() => spansOf([{ label: 'A', detail: '', first: 'late', completion: 'month' }])).toThrow('swap the two');
  expect(() => spansOf([{ label: 'A', detail: '', figure: 'month' }])).toThrow('is a date');
});

test('lists how much is due before its dates, and without any', () => {
  const parts = (row: object) =>
    spansRows(spansOf([{ label: 'A', detail: '', ...row }])).map(({ part, words }) => [part, words]);
  expect(parts({ figure: 'power' })).toEqual([['whole', '5\u00a0GW']]);
  expect(parts({ figure: 'power', first: 'half-year' })).toEqual([
    ['whole', '5\u00a0GW'],
    ['first', 'second half of 2026'],
  ]);
});

test('lists both dates of a row with their bounds', () => {
  const rows = spansRows(spansSample);
  expect(rows).toHaveLength(9);
  expect(rows[1]).toMatchObject({
    group: 'Chips',
    label: 'Cerebras',
    part: 'first',
    words: 'by December 2026',
    lower: undefined,
    upper: '2026-12-31',
    basis: 'announced',
    asOf: '2025-09-22',
    sources: ['source-of-month', 'another'],
    figure: 'month',
    href: '/figures/month/',
  });
  expect(rows.find(({ figure }) => figure === 'open')).toMatchObject({ lower: '2027-01-01', upper: undefined });
  expect(rows.find(({ figure }) => figure === 'vague')).toMatchObject({ approximate: true });
});
