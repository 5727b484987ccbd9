import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TEXT_FONT } from '../text/place-label.ts';
import { tickSpan } from '../plot/place-ticks.ts';
import { NARROW_COLUMN } from './place-time-rows.ts';
import { placeTimeAxis } from './time-axis.ts';
import { READ_UP_TO } from '../../test-support/time-samples.ts';
import { date } from '../../../ledger/testing.ts';

const axisOf = (...isos: string[]) =>
  placeTimeAxis(
    isos.map((iso) => ({ date: date(iso) })),
    READ_UP_TO,
    280,
  );
const width = (iso: string) => {
  const { from, to } = axisOf('2025', '2028').span(date(iso));
  return to - from;
};

test('runs over whole years, around all dates and what has been read', () => {
  const { span, years, labels } = axisOf('2027-03', '2028');
  expect(span(date('2026-01-01')).from).toBe(0);
  expect(span(date('2028-12-31')).to).toBe(100);
  expect(years).toHaveLength(3);
  expect(labels.map(({ label }) => label)).toEqual(['2026', '2027', '2028']);
});

test('draws a date as wide as it is known', () => {
  expect(width('2026-H2') / width('2026')).toBeCloseTo(184 / 365, 9);
  expect(width('2026-Q3') / width('2026')).toBeCloseTo(92 / 365, 9);
  expect(width('2026-09') / width('2026')).toBeCloseTo(30 / 365, 9);
  expect(width('2026-09-22') / width('2026')).toBeCloseTo(1 / 365, 9);
});

test('adds a year where a mark reaches beyond its date', () => {
  const reach = { left: 17, right: 17 };
  const { years, span } = placeTimeAxis(
    [
      { date: date('2025-01'), reach },
      { date: date('2028-12'), reach },
    ],
    READ_UP_TO,
    280,
  );
  expect(years).toHaveLength(6);
  expect(span(date('2024-01-01')).from).toBe(0);
});

test('ends the past with the last day that was read', () => {
  const { read, span } = axisOf('2025', '2028');
  expect(read.at).toBe(span(READ_UP_TO).to);
  expect(read.label).toBe('sources to 8 Oct 2026');
});

test('names no more years than have room, and cuts none', () => {
  const year = fc.integer({ min: 1990, max: 2060 }).map(String);
  fc.assert(
    fc.property(year, year, fc.integer({ min: 280, max: 1200 }), (a, b, plot) => {
      const { labels, read } = placeTimeAxis([{ date: date(a) }, { date: date(b) }], READ_UP_TO, 280);
      const spans = labels.map((tick) => tickSpan(tick, plot, TEXT_FONT));
      for (const [i, { right }] of spans.entries()) expect(right).toBeLessThan(spans[i + 1]?.left ?? plot + 20);
      // Left of the years is a column of names, above which it may reach.
      expect(tickSpan(read, plot, TEXT_FONT).left).toBeGreaterThanOrEqual(-NARROW_COLUMN);
      expect(tickSpan(read, plot, TEXT_FONT).right).toBeLessThanOrEqual(plot);
    }),
  );
});
