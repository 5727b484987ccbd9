/** Dates and deals for tests of the charts over time. */
import { date, figure } from '../../ledger/testing.ts';
import { Ledger } from '../../ledger/ledger.ts';
import type { Basis, Figure } from '../../ledger/figure.ts';
import { parseValue } from '../../ledger/parse-wording.ts';
import type { DealEvent, Stage } from '../../ledger/deal.ts';
import { pathsChart } from '../paths/paths-chart.ts';
import type { DealOfPath } from '../shared/time/deal-of-path.ts';
import { stepsChart, type StepsEntry } from '../steps/steps-chart.ts';
import { spansChart, type SpansEntry } from '../spans/spans-chart.ts';

export const READ_UP_TO = date('2026-10-08');

const dateFigure = (id: string, wording: string, asOf = '2025-09-22', basis: Basis = 'announced'): Figure =>
  figure(id, 'date', '2025', {
    claims: [
      {
        value: parseValue(wording, 'date'),
        basis,
        asOf: date(asOf),
        source: `source-of-${id}`,
        also: ['another'],
        standing: 'accepted',
      },
    ],
  });

const datesLedger = new Ledger([
  dateFigure('half-year', '2026-H2'),
  dateFigure('started', '2025-11-03', '2025-11-03'),
  dateFigure('month', 'by 2026-12'),
  dateFigure('late', 'through 2032'),
  dateFigure('open', 'from 2027', '2025-09-22', 'reported'),
  dateFigure('vague', 'about 2030', '2025-09-22', 'estimated'),
  dateFigure('overdue', '2026-06'),
  figure('power', 'gw', '5 GW'),
]);

const figureHref = (id: string) => `/figures/${id}/`;

export const spansOf = (rows: SpansEntry['groups'][number]['rows'], ledger = datesLedger) =>
  spansChart({ description: 'A test', groups: [{ rows }] }, ledger, figureHref, READ_UP_TO);

export const spansSample = spansChart(
  {
    description: 'Dates of all kinds',
    groups: [
      {
        heading: 'Chips',
        rows: [
          { label: 'NVIDIA', detail: 'first phase of the letter of intent', first: 'half-year' },
          { label: 'Cerebras', detail: '750 MW in all', first: 'month', completion: 'late' },
        ],
      },
      {
        heading: 'Clouds and sites, with a heading that is longer than any line of a telephone',
        rows: [
          { label: 'Amazon Web Services', detail: 'power not published', first: 'started', completion: 'month' },
          { label: 'W'.repeat(60), detail: 'W'.repeat(90), first: 'open', completion: 'vague' },
          { label: 'Oracle', detail: '', completion: 'vague' },
          { label: 'Georgia', detail: '', first: 'overdue' },
        ],
      },
    ],
  },
  datesLedger,
  figureHref,
  READ_UP_TO,
);

const event = (on: string, stage: Stage, expected = false): DealEvent => ({
  date: date(on),
  stage,
  what: `What happened in ${on}.`,
  sources: ['a-source'],
  expected,
});

export const deals: DealOfPath[] = [
  {
    id: 'letter',
    href: '/deals/letter/',
    path: [
      event('2025-09-22', 'letter-of-intent'),
      event('2025-11-19', 'disclosed'),
      event('2026-02-27', 'replaced'),
      event('2026-H2', 'running', true),
    ],
  },
  {
    id: 'contract',
    href: '/deals/contract/',
    path: [
      event('2025-06', 'reported'),
      event('2025-12', 'agreement'),
      event('2026-01-14', 'announced'),
      event('2026-04-17', 'under-construction'),
      event('2026-08', 'running'),
      event('2028', 'running', true),
      event('2031-05-31', 'lapsed', true),
    ],
  },
  { id: 'ahead', href: '/deals/ahead/', path: [event('2027', 'announced')] },
];

export const pathsSample = pathsChart(
  {
    description: 'Two deals',
    until: date('2029'),
    rows: [
      { label: 'NVIDIA', deal: 'letter' },
      { label: 'W'.repeat(60), deal: 'contract' },
    ],
  },
  deals,
  READ_UP_TO,
);

const count = (id: string, value: string, asOf: string) =>
  figure(id, 'suppliers', value, {
    claims: [
      {
        value: parseValue(value, 'suppliers'),
        basis: 'announced',
        asOf: date(asOf),
        source: `source-of-${id}`,
        also: [],
        standing: 'accepted',
      },
    ],
  });

const countsLedger = new Ledger([
  count('at-first', '1 supplier', '2023'),
  count('now', '3 suppliers', '2026-03-31'),
  count('some', 'at least 3 suppliers', '2026-03-31'),
]);

const ROWS: StepsEntry['groups'][number]['rows'] = [
  { label: 'W'.repeat(60), detail: 'contract signed', deal: 'contract', on: date('2025-12') },
  { label: 'NVIDIA', detail: 'letter of intent', deal: 'letter', on: date('2025-09-22') },
];
const START = { label: 'A single provider', detail: 'not named', figure: 'at-first' };

/** @param edit what differs from a chart in order */
export const stepsOf = (edit: Partial<StepsEntry['groups'][number]> = {}) =>
  stepsChart(
    {
      description: 'Three suppliers',
      groups: [
        {
          heading: 'Clouds',
          start: START,
          rows: ROWS,
          stated: { label: 'A list', detail: 'three names', figure: 'now' },
          ...edit,
        },
      ],
    },
    { ledger: countsLedger, deals, hrefOf: figureHref, readUpTo: READ_UP_TO },
  );
