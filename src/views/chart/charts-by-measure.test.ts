import { expect, test } from 'vitest';
import type { FormName } from '../../charts/written-forms.ts';
import { chartsByMeasure } from './charts-by-measure.ts';

const chart = (id: string, form: FormName, unit?: string) => ({ id, form, ...(unit !== undefined && { unit }) });
const idsOf = (...given: Parameters<typeof chartsByMeasure>) =>
  Object.fromEntries(chartsByMeasure(...given).map(({ id, charts }) => [id, charts.map((each) => each.id)]));

test('parts charts by what they measure, and puts first what most pages show', () => {
  const charts = [
    chart('seldom', 'bars', 'usd'),
    chart('often', 'bars', 'usd/year'),
    chart('flows', 'flows'),
    chart('power', 'stack', 'gw'),
    chart('paths', 'paths'),
    chart('shares', 'shares', 'usd'),
    chart('percent', 'bars', 'percent'),
  ];
  const shows: Record<string, number> = { seldom: 1, often: 3, flows: 2 };
  expect(idsOf(charts, (id) => shows[id] ?? 0)).toEqual({
    'of-money': ['often', 'flows', 'seldom'],
    'of-power': ['power'],
    'of-standing': ['paths', 'shares', 'percent'],
  });
});

test('keeps a group without charts, so that links to it hold', () => {
  expect(idsOf([chart('power', 'bars', 'gw')], () => 0)).toEqual({
    'of-money': [],
    'of-power': ['power'],
    'of-standing': [],
  });
});
