import { describe, expect, test } from 'vitest';
import type { Basis, Claim, Figure } from '../../ledger/figure.ts';
import { Ledger } from '../../ledger/ledger.ts';
import { parsePartialDate } from '../../ledger/partial-date.ts';
import { parseValue } from '../../ledger/parse-wording.ts';
import type { ChartEntry } from './bar-chart.ts';
import { barChart } from './checked-bars.ts';
import { ChartError } from '../shared/chart-error.ts';

const figure = (id: string, wording: string | undefined, options: Partial<Figure> & { basis?: Basis } = {}): Figure => {
  const { basis = 'announced', unit = 'gw', ...rest } = options;
  const claim = (value: string): Claim => ({
    value: parseValue(value, unit),
    basis,
    asOf: parsePartialDate('2026-02'),
    source: `source-of-${id}`,
    also: ['another'],
    standing: 'accepted',
  });
  return {
    id,
    label: id,
    topic: 'a-topic',
    unit,
    deals: [],
    partOf: [],
    overlaps: [],
    claims: wording === undefined ? [] : [claim(wording)],
    ...rest,
  };
};

const ledger = new Ledger([
  figure('agreed', '5 GW'),
  figure('intended', 'at least 10 GW', { supersededBy: 'agreed' }),
  figure('scheduled', '1.3 GW', { basis: 'reported' }),
  figure('price', '$5 billion', { unit: 'usd' }),
  figure('secret', 'not published'),
  figure('loss', '\u22122 GW'),
  figure('due', '2026-H2', { unit: 'date' }),
  figure('firm-sum', undefined, { formula: 'sum(first, second)' }),
  figure('soft-sum', undefined, { formula: 'sum(first, third)' }),
  figure('third', '1 GW', { capacity: { layer: 'silicon' }, basis: 'reported' }),
  figure('twelve', '12 GW'),
  figure('first', '2 GW', { capacity: { layer: 'silicon' } }),
  figure('second', '3 GW', { capacity: { layer: 'silicon' } }),
]);

const hrefOf = (id: string) => `/figures/${id}/`;
const entry = (row: Partial<ChartEntry['groups'][number]['rows'][number]>): ChartEntry => ({
  description: 'A test',
  unit: 'gw',
  groups: [{ hue: 'power', rows: [{ label: 'NVIDIA', detail: 'agreed', figure: 'agreed', ...row }] }],
});
const barOf = (row: Parameters<typeof entry>[0]) => barChart(entry(row), ledger, hrefOf).groups[0]?.bars[0];

test('looks up what the ledger says of a figure', () => {
  expect(barOf({})).toMatchObject({
    label: 'NVIDIA',
    detail: 'agreed',
    figure: 'agreed',
    value: { lower: 5, upper: 5 },
    basis: 'announced',
    asOf: '2026-02',
    sources: ['source-of-agreed', 'another'],
    href: '/figures/agreed/',
  });
});

test('puts words in the place of a length that would mislead', () => {
  expect(barOf({ figure: 'price', aside: 'no term published' })).toMatchObject({
    figure: 'price',
    value: { kind: 'words', words: 'no term published' },
    aside: 'no term published',
    sources: ['source-of-price', 'another'],
  });
});

test('leaves an unpublished figure without a number', () => {
  expect(barOf({ figure: 'secret' })?.value).toEqual({ kind: 'not-published' });
});

describe('a figure of ours that is computed', () => {
  test('names the sources of its parts', () => {
    expect(barOf({ figure: 'firm-sum' })?.sources).toEqual(['source-of-first', 'another', 'source-of-second']);
  });

  test('is derived from announced parts, and no firmer than its least firm part', () => {
    expect(barOf({ figure: 'firm-sum' })?.basis).toBe('derived');
    expect(barOf({ figure: 'soft-sum' })?.basis).toBe('reported');
  });
});

test.each([
  [
    'dollars among gigawatts',
    { figure: 'price' },
    '`price` is in usd, but the chart is in gw: choose another figure, or draw it in a chart of its own',
  ],
  ['a date', { figure: 'due' }, '`due` is a date, which has no length: say it in the chart’s note'],
  [
    'a loss',
    { figure: 'loss' },
    '`loss` may be less than nothing (\u22122\u00a0GW), and a length begins at zero: say it in the chart’s note, or draw what it is computed from',
  ],
  [
    'a part that is larger than the whole',
    { figure: 'scheduled', inner: 'agreed' },
    '`agreed` (5\u00a0GW) is larger than `scheduled` (1.3\u00a0GW), and cannot be drawn inside it: name another part, or swap the two',
  ],
  [
    'a part that is more than “at least”',
    { figure: 'intended', inner: 'twelve' },
    '`twelve` (12\u00a0GW) is larger than `intended` (at least 10\u00a0GW), and cannot be drawn inside it: name another part, or swap the two',
  ],
  [
    'a part of what has no number',
    { figure: 'secret', inner: 'scheduled' },
    '`secret` has no number, so `scheduled` (1.3\u00a0GW) cannot be drawn inside it: take it out',
  ],
  [
    'a part without a number',
    { inner: 'secret' },
    '`secret` has no number (not published), so there is nothing to draw: take it out',
  ],
])('refuses %s', (_what, row, message) => {
  expect(() => barOf(row)).toThrow(new ChartError(message));
});

test('refuses a figure that does not exist', () => {
  expect(() => barOf({ figure: 'nowhere' })).toThrow('no figure has the id `nowhere`');
});
