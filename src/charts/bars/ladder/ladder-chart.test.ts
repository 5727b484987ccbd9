import { expect, test } from 'vitest';
import type { DealEvent, Stage } from '../../../ledger/deal.ts';
import { Ledger } from '../../../ledger/ledger.ts';
import { date, figure } from '../../../ledger/testing.ts';
import { ChartError } from '../../shared/chart-error.ts';
import { READ_UP_TO } from '../../test-support/time-samples.ts';
import { ladderChart, type LadderEntry } from './ladder-chart.ts';

const site = (id: string, power: 'it' | 'utility' | 'facility' = 'facility') =>
  figure(id, 'gw', '1 GW', { capacity: { layer: 'site', power } });
const ledger = new Ledger([site('first'), site('second'), site('chips', 'it')]);

const event = (iso: string, stage: Stage, rest: Partial<DealEvent> = {}): DealEvent => ({
  date: date(iso),
  stage,
  what: stage,
  sources: ['a-source'],
  expected: false,
  ...rest,
});

const DEALS = [
  {
    id: 'campus',
    href: '/deals/campus/',
    path: [
      event('2025-01-21', 'agreement'),
      event('2025-07-22', 'running', { power: ['first'] }),
      event('2026-12', 'running', { expected: true }),
    ],
  },
  { id: 'lease', href: '/deals/lease/', path: [event('2026-08-17', 'announced')] },
];

const groupsOf = (rows: LadderEntry['rows']) =>
  ladderChart(
    { description: 'Sites', rows },
    { ledger, hrefOf: (id) => `/figures/${id}/`, readUpTo: READ_UP_TO, deals: DEALS },
  ).groups.map(({ heading, bars }) => [heading, ...bars.map(({ label }) => label)]);

test('puts each row on the rung that its power has reached, the highest first', () => {
  expect(
    groupsOf([
      { label: 'Leased', figure: 'chips', deal: 'lease' },
      { label: 'Not built', figure: 'second', deal: 'campus' },
      { label: 'Running', figure: 'first', deal: 'campus' },
    ]),
  ).toEqual([
    ['In use, at least in part', 'Running'],
    ['Signed', 'Not built'],
    ['Announced', 'Leased'],
  ]);
});

test('says what a number measures where it is not of a whole site', () => {
  const detailsOf = (row: Pick<LadderEntry['rows'][number], 'figure' | 'detail'>) =>
    ladderChart(
      { description: 'Sites', rows: [{ label: 'Leased', deal: 'lease', ...row }] },
      { ledger, hrefOf: String, readUpTo: READ_UP_TO, deals: DEALS },
    ).groups[0]?.bars[0]?.detail;
  expect(detailsOf({ figure: 'chips' })).toBe('computers alone');
  expect(detailsOf({ figure: 'chips', detail: 'Ohio' })).toBe('Ohio, computers alone');
  expect(detailsOf({ figure: 'first', detail: 'Texas' })).toBe('Texas');
});

test('takes only deals that there are', () => {
  expect(() => groupsOf([{ label: 'Nowhere', figure: 'first', deal: 'none' }])).toThrow(ChartError);
});
