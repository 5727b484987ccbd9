import { expect, test } from 'vitest';
import { bar, capacityChart, chartOf, unrulyChart, valueChart } from '../charts/test-support/sample-charts.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { chartCsv } from './chart-csv.ts';
import { recordsOf } from './read-csv.ts';
import { published } from './test-support/sample-published.ts';

test.each([
  ['capacity', capacityChart],
  ['value', valueChart],
  ['unruly', unrulyChart],
])('the file of the %s chart reads back as its rows', (_name, chart) => {
  const { rows } = published(chart);
  expect(
    recordsOf(chartCsv(published(chart))).map((record) => [
      record['group'],
      record['label'],
      record['detail'],
      record['part'],
      record['wording'],
      record['lower'],
      record['upper'],
      record['figure'],
    ]),
  ).toEqual(
    rows.map(({ group, label, detail, part, words, lower, upper, href }) =>
      [group, label, detail, part, words, lower, upper, href].map((cell) =>
        cell === undefined ? '' : withPlainSpaces(String(cell)),
      ),
    ),
  );
});

test('tells what each bound allows, and leaves the cells of a missing one empty', () => {
  const file = chartCsv(published(chartOf(bar('more than 10 GW'), bar('up to 6 GW'), bar('not published'))));
  const bounds = recordsOf(file).map((record) => [
    record['unit'],
    record['lower'],
    record['lower_inclusive'],
    record['upper'],
    record['upper_inclusive'],
  ]);
  expect(bounds).toEqual([
    ['gw', '10', 'false', '', ''],
    ['gw', '0', 'true', '6', 'true'],
    ['', '', '', '', ''],
  ]);
});

test('names source and licence in every line', () => {
  for (const record of recordsOf(chartCsv(published(capacityChart)))) {
    expect(record).toMatchObject({
      sources: 'The "a-source", in full (Reuters, in The Star)',
      chart: 'https://ledger.test/charts/a-chart/',
      licence: 'Compute Ledger, CC BY 4.0',
    });
  }
});

test('ends each line as the standard says', () => {
  const file = chartCsv(published(capacityChart));
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
