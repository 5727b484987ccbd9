import { expect, test } from 'vitest';
import { bar, capacityChart, chartOf } from '../charts/test-support/sample-charts.ts';
import { chartJson } from './chart-json.ts';
import { published } from './test-support/sample-published.ts';

const fileOf = (...args: Parameters<typeof published>) =>
  JSON.parse(chartJson(published(...args))) as Record<string, unknown> & { rows: Record<string, unknown>[] };

test('names its source and licence', () => {
  expect(fileOf(capacityChart)).toMatchObject({
    source: { name: 'Compute Ledger', url: 'https://ledger.test/charts/a-chart/' },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  });
});

test('keeps bounds, and says where there is none', () => {
  expect(fileOf(chartOf(bar('more than 10 GW'), bar('not published'))).rows).toMatchObject([
    { unit: 'gw', lower: { value: 10, inclusive: false }, upper: null, basis: 'announced', asOf: '2026-02-27' },
    { unit: null, lower: null, upper: null },
  ]);
});

test('names who published a source first beside who copied it', () => {
  expect(fileOf(chartOf(bar('1 GW'))).rows).toMatchObject([
    { sources: [{ origin: 'Reuters', publisher: 'The Star' }] },
  ]);
});

test('has a row for each mark', () => {
  expect(fileOf(capacityChart).rows).toHaveLength(7);
});
