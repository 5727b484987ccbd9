import { expect, test } from 'vitest';
import type { BarChart } from '../../bars/bar-chart.ts';
import { bar, capacityChart, chartOf } from '../../test-support/sample-charts.ts';
import { keyEntries } from './bar-key.ts';

const entriesOf = ({ groups }: BarChart) => keyEntries(groups.flatMap(({ bars }) => bars));

const texts = (...wordings: string[]) =>
  entriesOf(chartOf(...wordings.map((wording) => bar(wording)))).map(({ text }) => text);

test.each([
  ['5 GW', 'as stated'],
  ['about 5 GW', 'as stated'],
  ['at least 5 GW', 'at least, more than: no upper end'],
  ['more than 5 GW', 'at least, more than: no upper end'],
  ['up to 5 GW', 'up to: may be less'],
  ['between 5 GW and 6 GW', 'between the two ends'],
  ['not published', 'no number, so no length'],
])('explains “%s” and nothing else', (wording, text) => {
  expect(texts(wording)).toEqual([text]);
});

test('explains each mark once', () => {
  expect(texts('5 GW', '6 GW')).toEqual(['as stated']);
});

test('explains all that a chart shows, in one order', () => {
  expect(entriesOf(capacityChart).map(({ text }) => text)).toEqual([
    'as stated',
    'up to: may be less',
    'a first part, which has a date',
  ]);
});

test('says on one line what one sample shows', () => {
  expect(texts('5 GW', 'about 6 GW')).toEqual(['as stated']);
});
