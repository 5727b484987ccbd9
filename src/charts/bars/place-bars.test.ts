import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { about, atLeast, between, exactly, moreThan, statedNumber, upTo, type Quantity } from '../../ledger/value.ts';
import type { Bar } from './bar-chart.ts';
import { HEADING_INDENT, placeBars, type PlacedBar } from './place-bars.ts';
import { MIN_WIDTH } from '../shared/measures.ts';
import { LABEL_WIDTH, NAME_FONT } from '../shared/text/place-label.ts';
import { textWidth } from '../shared/text/text-width.ts';
import { bar, capacityChart, chartOf, indicatorChart, unrulyChart, valueChart } from '../test-support/sample-charts.ts';
import { overlaps, textBoxes } from '../test-support/text-boxes.ts';

const rowsOf = (...bars: Bar[]): PlacedBar[] => placeBars(chartOf(...bars)).groups.flatMap((group) => group.bars);
const claimed = (row: PlacedBar | undefined) => row?.mark?.claimed ?? Number.NaN;

const number = fc.integer({ min: 1, max: 100_000 }).map((n) => n / 100);
const quantity: fc.Arbitrary<Quantity> = fc
  .record({ kind: fc.constantFrom('exactly', 'atLeast', 'moreThan', 'upTo', 'about', 'between'), a: number, b: number })
  .map(({ kind, a, b }) => {
    if (kind === 'between') return between(Math.min(a, b), Math.max(a, b), 'gw');
    return { exactly, atLeast, moreThan, upTo, about }[kind](a, 'gw');
  });
const anyBar = fc
  .record({ value: quantity, inner: quantity, hasInner: fc.boolean() })
  .map(({ value, inner, hasInner }): Bar => {
    const plain = bar('1 GW', { inner: '1 GW' });
    return {
      ...plain,
      value,
      inner:
        hasInner && plain.inner && inner.upper <= (statedNumber(value) ?? 0)
          ? { ...plain.inner, value: inner }
          : undefined,
    };
  });
const anyBars = fc.array(anyBar, { minLength: 1, maxLength: 12 });

const ENDS = { firm: 0, open: 20.5 }; // px drawn beyond the number

test('places the numbers of a small chart', () => {
  const [first, second] = rowsOf(bar('5 GW'), bar('at least 10 GW'));
  expect(first).toMatchObject({ y: 26, height: 46, bandY: 19 });
  expect(first?.mark?.sure).toBeCloseTo(46.25, 3);
  expect(second).toMatchObject({ y: 72 });
  expect(second?.mark?.sure).toBeCloseTo(92.5, 3);
});

test('keeps the parts of a bar in order, and all of it within the plot', () => {
  fc.assert(
    fc.property(anyBars, (bars) => {
      for (const { mark } of rowsOf(...bars)) {
        if (!mark) continue;
        expect(mark.sure).toBeGreaterThanOrEqual(0);
        expect(mark.sure).toBeLessThanOrEqual(mark.claimed);
        expect((mark.claimed / 100) * MIN_WIDTH + ENDS[mark.end]).toBeLessThanOrEqual(MIN_WIDTH);
      }
    }),
  );
});

test('keeps the part that has a date within the whole', () => {
  fc.assert(
    fc.property(anyBars, (bars) => {
      for (const { mark, inner } of rowsOf(...bars)) {
        if (mark && inner !== undefined) expect(inner).toBeLessThanOrEqual(mark.claimed);
      }
    }),
  );
});

test('draws twice the value at twice the length', () => {
  fc.assert(
    fc.property(number, anyBars, (amount, others) => {
      const once = { ...bar('1 GW'), value: exactly(amount, 'gw') };
      const twice = { ...bar('1 GW'), value: exactly(2 * amount, 'gw') };
      const [a, b] = rowsOf(once, twice, ...others);
      expect(claimed(b)).toBeCloseTo(2 * claimed(a), 9);
    }),
  );
});

test('gives a bar the same length wherever it stands', () => {
  fc.assert(
    fc.property(anyBars, (bars) => {
      const lengths = (rows: PlacedBar[]) => rows.map(({ mark }) => mark);
      expect(lengths(rowsOf(...bars.toReversed())).toReversed()).toEqual(lengths(rowsOf(...bars)));
    }),
  );
});

test('keeps rows in the order given, one below the other, down to the height', () => {
  fc.assert(
    fc.property(anyBars, (bars) => {
      const placed = placeBars(chartOf(...bars));
      const rows = placed.groups.flatMap((group) => group.bars);
      expect(rows.map((row) => row.bar)).toEqual(bars);
      let y = 26;
      for (const row of rows) {
        expect(row.y).toBe(y);
        y += row.height;
      }
      expect(placed.height).toBe(y);
    }),
  );
});

test('measures every group on one scale', () => {
  const [pays, receives] = placeBars(valueChart).groups;
  const oracle = pays?.bars[0]?.mark?.sure ?? Number.NaN;
  const amazon = receives?.bars[0]?.mark?.sure ?? Number.NaN;
  expect(amazon / oracle).toBeCloseTo(50 / 300, 9);
});

test('measures each group of `scale: own` on its own, from below its heading to its last bar', () => {
  const placed = placeBars(indicatorChart);
  const [shares, people] = placed.groups;
  expect(placed.axes).toEqual([shares?.axis, people?.axis]);
  for (const { heading, detail, bars, axis } of placed.groups) {
    expect(claimed(bars[0])).toBeGreaterThan(99);
    expect(axis.y).toBeGreaterThan(Math.max(...[...heading, ...detail].map(({ y }) => y)));
    expect(bars[0]?.y).toBe(axis.y + 26);
    expect(axis.y + axis.height).toBe((bars.at(-1)?.y ?? 0) + (bars.at(-1)?.height ?? 0));
  }
  expect(shares?.axis.ticks.at(-1)?.label).toBe('20%');
  expect(people?.axis.ticks.at(-1)?.label).toBe('60%');
  expect(claimed(shares?.bars[1])).toBeCloseTo(claimed(shares?.bars[0]) / 2, 9);
});

test('draws a bar solid up to its dated part, and a sum up to what is in force of it', () => {
  const value = atLeast(22, 'gw');
  const sum = { kind: 'mixed', value, stated: 28, sure: 7, firm: 7 } as const;
  const [mixed, dated] = rowsOf({ ...bar('1 GW'), value, sum }, bar('up to 14 GW', { inner: '7 GW' }));
  // A sum is as long as a headline would print it, and has room for that.
  expect(claimed(mixed)).toBeCloseTo((279 / 280) * 100, 9);
  expect(claimed(dated)).toBeCloseTo(claimed(mixed) / 2, 9);
  for (const row of [mixed, dated]) expect(row?.mark?.sure).toBeCloseTo(claimed(mixed) / 4, 9);
});

test('stands a heading above what is said about it, and both above the bars', () => {
  const [first] = placeBars({
    ...chartOf(),
    groups: [{ heading: 'Pays', detail: 'under contract', hue: 'power', bars: [bar('5 GW')] }],
  }).groups;
  expect(first).toMatchObject({ heading: [{ text: 'Pays', y: 48 }], detail: [{ text: 'under contract', y: 63 }] });
  expect(first?.bars[0]?.y).toBe(70);
});

test('takes up no room for what a heading says nothing about', () => {
  const [first] = placeBars({ ...chartOf(), groups: [{ heading: 'Pays', hue: 'power', bars: [bar('5 GW')] }] }).groups;
  expect(first).toMatchObject({ detail: [], bars: [{ y: 55 }] });
});

test('a heading leaves room for its arrow', () => {
  const heading = 'OpenAI pays for computing power, for chips and for data centres that others build and run for it';
  const [group] = placeBars({ ...chartOf(), groups: [{ heading, hue: 'from-openai', bars: [bar('5 GW')] }] }).groups;
  const lines = group?.heading ?? [];
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.max(...lines.map(({ text }) => textWidth(text, NAME_FONT)))).toBeLessThanOrEqual(
    LABEL_WIDTH - HEADING_INDENT,
  );
});

test('leaves the place of an unpublished number empty: no bar, not even one of no length', () => {
  const [row] = rowsOf(bar('not published'), bar('5 GW'));
  expect(row?.mark).toBeUndefined();
  expect(row?.label.value).toMatchObject({ bound: '', number: '' });
});

test('can be drawn when nothing at all is published', () => {
  const placed = placeBars(chartOf(bar('not published')));
  expect(placed.axes.map(({ ticks }) => ticks.length)).toEqual([1]);
  expect(placed.height).toBe(72);
});

describe.each([
  ['capacity', capacityChart],
  ['value', valueChart],
  ['unruly', unrulyChart],
  ['indicator', indicatorChart],
])('in the %s chart', (_name, chart) => {
  test.each([280, 320, 480, 600, 639, 640, 768, 1200])('no text overlaps or is cut at %i px', (width) => {
    const placed = placeBars(chart);
    const boxes = textBoxes(placed, width);
    expect(overlaps(boxes)).toEqual([]);
    for (const { text, left, right, top, bottom } of boxes) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(width);
      expect(top, text).toBeGreaterThanOrEqual(0);
      expect(bottom, text).toBeLessThanOrEqual(placed.height);
    }
  });
});
