import { expect, test } from 'vitest';
import { ChartError } from '../shared/chart-error.ts';
import { stepName, stepsRows } from './steps-chart.ts';
import { stepsOf } from '../test-support/time-samples.ts';
import { date } from '../../ledger/testing.ts';

test('counts one more with each event, the oldest on top', () => {
  const rows = stepsOf().groups[0]?.rows ?? [];
  expect(rows.map(stepName)).toEqual([
    'A single provider: 1\u00a0supplier, not named, in 2023',
    'NVIDIA: 2\u00a0suppliers, letter of intent, since 22 Sep 2025',
    `${'W'.repeat(60)}: 3\u00a0suppliers, contract signed, since Dec 2025`,
    'A list: 3\u00a0suppliers, 3, three names, on 31 Mar 2026',
  ]);
});

test('takes a date only from the past of the deal itself', () => {
  const row = (deal: string, on: string) => stepsOf({ rows: [{ label: 'A', detail: '', deal, on: date(on) }] });
  expect(() => row('none', '2025-12')).toThrow(ChartError);
  expect(() => row('contract', '2025-11')).toThrow('nothing happened to `contract` on 2025-11');
  expect(() => row('contract', '2028')).toThrow('nothing happened');
});

test('refuses steps that do not make what is stated', () => {
  expect(() => stepsOf({ start: undefined })).toThrow('the steps up to 2026-03-31 make 2, but `now` states 3');
  expect(() => stepsOf({ stated: { label: '', detail: '', figure: 'some' } })).toThrow('no single count');
});

test('lists steps with their sources, and counts with theirs', () => {
  const rows = stepsRows(stepsOf());
  expect(rows[3]).toMatchObject({ figure: 'now', basis: 'announced', sources: ['source-of-now'], lower: 3, upper: 3 });
  expect(rows[1]).toMatchObject({
    group: 'Clouds',
    label: 'NVIDIA',
    lower: 2,
    asOf: '2025-09-22',
    sources: ['a-source'],
    figure: undefined,
    href: '/deals/letter/',
  });
});
