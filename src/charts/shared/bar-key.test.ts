import { expect, test } from 'vitest';
import type { Bar, BarChart } from '../bars/bar-chart.ts';
import { bar, capacityChart, chartOf } from '../test-support/sample-charts.ts';
import { keyEntries } from './bar-key.ts';

const entriesOf = ({ groups }: BarChart) => keyEntries(groups.flatMap(({ bars }) => bars));

const texts = (...wordings: string[]) =>
  entriesOf(chartOf(...wordings.map((wording) => bar(wording)))).map(({ text }) => text);

test.each([
  ['5 GW', 'as stated'],
  ['about 5 GW', 'about'],
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
    'about',
    'up to: may be less',
    'the part at the start has a near-term schedule',
    'finer lines: reported or estimated, not announced',
    'an earlier plan, replaced or called off',
  ]);
});

test('shows a mark in finer lines where the chart has it in no others', () => {
  const isFine = (...bars: Bar[]) =>
    entriesOf(chartOf(...bars)).map(({ sample, text }) => [text, typeof sample === 'object' && sample.hearsay]);
  const reported = bar('5 GW', { basis: 'reported' });
  const about = bar('about 5 GW', { basis: 'reported' });
  expect(isFine(about)[0]).toEqual(['about', true]);
  expect(isFine(about, bar('about 6 GW'))[0]).toEqual(['about', false]);
  expect(isFine(reported, bar('6 GW'))[0]).toEqual(['as stated', false]);
});

test('says on one line what one sample shows', () => {
  expect(entriesOf(chartOf(bar('up to 5 GW', { basis: 'reported' }))).map(({ text }) => text)).toEqual([
    'up to: may be less; finer lines: reported or estimated, not announced',
  ]);
});

test('shows the finer lines that the chart has', () => {
  const sampleOf = (...wordings: string[]) =>
    entriesOf(chartOf(...wordings.map((wording) => bar(wording, { basis: 'reported' })))).find(({ text }) =>
      text.includes('finer'),
    )?.sample;
  expect(sampleOf('5 GW')).toMatchObject({ solid: 60, claimed: 60 });
  expect(sampleOf('up to 5 GW')).toMatchObject({ solid: 0, claimed: 60 });
  expect(sampleOf('5 GW', 'up to 5 GW')).toMatchObject({ solid: 30, claimed: 60 });
});
