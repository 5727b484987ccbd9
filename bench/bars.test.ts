import { expect, test } from 'vitest';
import { barsOf, type ChartFile } from './bars.ts';

const row = (words: string, more: Partial<ChartFile['rows'][number]> = {}): ChartFile['rows'][number] => ({
  group: null,
  label: 'NVIDIA',
  detail: 'agreed',
  part: 'whole',
  wording: words,
  unit: 'gw',
  lower: { value: 5 },
  upper: { value: 5 },
  ...more,
});

const barsOfRows = (...rows: ChartFile['rows'][number][]) => barsOf({ title: '', subtitle: '', rows }).rows;

test('A length is sure up to its lower bound and claimed up to its upper one', () => {
  expect(barsOfRows(row('5 to 6 GW', { upper: { value: 6 } }))[0]?.bars).toEqual([
    { kind: 'claimed', to: 6 },
    { kind: 'sure', to: 5 },
  ]);
});

test('A length without an upper bound is drawn as far as it is sure', () => {
  expect(barsOfRows(row('at least 5 GW', { upper: null }))[0]?.bars).toEqual([{ kind: 'sure', to: 5 }]);
});

test('Nothing of an “up to” is sure', () => {
  expect(barsOfRows(row('up to 5 GW', { lower: { value: 0 } }))[0]?.bars).toEqual([{ kind: 'claimed', to: 5 }]);
});

test('What a row replaced is painted behind it, and the row ends where the longer one does', () => {
  const [first, ...others] = barsOfRows(
    row('5 GW'),
    row('10 GW', { part: 'replaced', lower: { value: 10 }, upper: null }),
  );
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    words: '5 GW',
    end: 10,
    bars: [
      { kind: 'replaced', to: 10 },
      { kind: 'sure', to: 5 },
    ],
  });
});

test('Dollars are counted in billions', () => {
  const value = { value: 38e9 };
  expect(barsOfRows(row('$38 billion', { unit: 'usd', lower: value, upper: value }))[0]?.end).toBe(38);
});

test('What is not published has a place and no length', () => {
  expect(barsOfRows(row('not published', { unit: null, lower: null, upper: null }))).toMatchObject([
    { words: 'not published', bars: [], end: 0 },
  ]);
});

test('Rows of one label are told apart', () => {
  const names = barsOfRows(row('5 GW', { group: '2019' }), row('6 GW', { group: '2022' })).map(({ name }) => name);
  expect(new Set(names).size).toBe(2);
});
