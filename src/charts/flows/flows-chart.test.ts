import { render } from 'preact-render-to-string';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Figure } from '../../ledger/figure.ts';
import { Ledger } from '../../ledger/ledger.ts';
import { capital, figure, plain, purchase } from '../../ledger/testing.ts';
import { flowsKey } from './flows-key.tsx';
import { flowsRows } from './flows-rows.ts';
import { drawChart } from '../draw-chart.ts';
import { drawnWith } from '../test-support/drawn-with.ts';
import { flowsChart } from './flows-chart.ts';
import { placeFlows, type PlacedFlows } from './place-flows.ts';

const out = { kind: 'purchase-commitment', payer: 'openai', payee: 'acme' } as const;
const into = { kind: 'capital-in', payer: 'acme', payee: 'openai' } as const;
const guarantee = figure('guarantee', 'usd', 'up to $105 billion', {
  money: { kind: 'contingent-support', payer: 'acme', payee: 'landlord' },
});
const warrants = figure('warrants', 'shares', '5 shares', {
  money: { kind: 'equity-received', payer: 'acme', payee: 'openai' },
});
const figures = [
  purchase('buys', 'more than $100 billion', { money: out }),
  purchase('price', 'not published', { money: out }),
  capital('equity', '$50 billion', { money: into }),
  capital('more', 'up to $25 billion', { money: into }),
  guarantee,
  warrants,
];
const entryOf = (all: readonly Figure[]) => ({
  description: 'A test',
  rows: [
    {
      label: 'Acme',
      flows: all.map(({ id }) => ({
        figure: id,
        detail: `for ${id}`,
        ...(id === 'guarantee' && { to: 'the landlord' }),
      })),
    },
  ],
});
const hrefOf = (id: string) => `/figures/${id}/`;
const chart = flowsChart(entryOf(figures), new Ledger(figures), hrefOf);
const flows = [...chart.rows, ...chart.apart].flatMap((row) => row.flows);
const companiesOf = ({ companies, apart }: PlacedFlows) => [...companies, ...apart.companies];

test('takes the direction of each flow from the ledger, and nets nothing', () => {
  expect(flows.map(({ label }) => label)).toEqual([
    'OpenAI → Acme',
    'OpenAI → Acme',
    'Acme → OpenAI',
    'Acme → OpenAI',
    'Acme → the landlord',
    'Acme → OpenAI',
  ]);
});

test('gives thickness to dollars that change hands, and to nothing else', () => {
  expect(flows.map(({ amount }) => amount && `${amount.kind} ${amount.number / 1e9}`)).toEqual([
    'floor 100',
    undefined,
    'exact 50',
    'ceiling 25',
    undefined,
    undefined,
  ]);
  const thicknesses = companiesOf(placeFlows(chart)).flatMap((company) =>
    company.flows.map(({ thickness }) => thickness),
  );
  expect(thicknesses).toEqual([48, 0, 24, 12, 0, 0]);
});

test('sets apart what is no cash, in a texture of its own below a heading', () => {
  expect(chart.rows.flatMap((row) => row.flows).every(({ matter }) => matter === 'cash')).toBe(true);
  expect(chart.apart.flatMap((row) => row.flows).map(({ matter }) => matter)).toEqual(['guarantee', 'shares']);
  const { companies, apart } = placeFlows(chart);
  const lastCash = companies.at(-1)?.flows.at(-1);
  const heading = apart.heading[0]?.y ?? Number.NaN;
  expect(heading).toBeGreaterThan((lastCash?.y ?? 0) + (lastCash?.height ?? 0));
  expect(heading).toBeLessThan(apart.companies[0]?.y ?? 0);
  const classesOf = (only: readonly Figure[]) =>
    render(drawChart({ form: 'flows', ...entryOf(only) }, drawnWith(new Ledger(only), 'c')).svg).match(
      /class="(unsized|pledged|beads)"/g,
    );
  expect(
    figures
      .slice(1, 2)
      .concat(guarantee, warrants)
      .map((only) => classesOf([only])?.[0]),
  ).toEqual(['class="unsized"', 'class="pledged"', 'class="beads"']);
});

test('has no such heading where all of it is cash', () => {
  const cash = figures.slice(0, 3);
  expect(placeFlows(flowsChart(entryOf(cash), new Ledger(cash), hrefOf)).apart.heading).toEqual([]);
});

test('lays flows one below the other', () => {
  const placed = placeFlows(chart);
  const rows = companiesOf(placed).flatMap((company) => company.flows);
  for (const [i, row] of rows.entries()) {
    expect(row.bandY).toBeGreaterThanOrEqual(row.label.height);
    expect(row.y + row.height).toBeLessThanOrEqual(rows[i + 1]?.y ?? placed.height);
    // Where the label stands beside its arrow, it begins 18 px lower.
    expect(row.label.height + 18).toBeLessThanOrEqual(row.height);
  }
});

test('draws an arrow each way, and a plain line past OpenAI', () => {
  const { svg, key } = drawChart({ form: 'flows', ...entryOf(figures) }, drawnWith(new Ledger(figures), 'c'));
  const [picture, legend] = [render(svg), render(key)];
  const names = [...picture.matchAll(/<a href="[^"]*" aria-label="([^"]*)"/g)].map((match) => plain(match[1] ?? ''));
  expect(names).toEqual([
    'OpenAI → Acme: > $100bn, for buys, more than $100 billion, announced',
    'OpenAI → Acme: not published, for price, not published, announced',
    'Acme → OpenAI: $50bn, for equity, $50 billion, announced',
    'Acme → OpenAI: ≤ $25bn, for more, up to $25 billion, announced',
    'Acme → the landlord: ≤ $105bn, for guarantee, up to $105 billion, announced',
    'Acme → OpenAI: 5 shares, for warrants, 5 shares, announced',
  ]);
  expect(picture.match(/<g class="(from-openai|into-openai|past)" transform/g)).toHaveLength(6);
  expect(picture).toContain('d="M-4000 5H0"');
  expect(legend).toContain('between two others');
  const ids = [...(picture + legend).matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, use] of picture.matchAll(/url\(#([^)]*)/g)) expect(ids).toContain(use);
  expect(brotliCompressSync(picture + legend).length).toBeLessThanOrEqual(3 * 1024);
  expect(picture + legend).not.toMatch(/<script|style=|NaN|Infinity|undefined/);
});

test('tells the table the same', () => {
  expect(
    flowsRows(chart)
      .map(({ group, label, words }) => plain(`${group}; ${label}: ${words}`))
      .slice(0, 3),
  ).toEqual([
    'Acme; OpenAI → Acme: more than $100 billion',
    'Acme; OpenAI → Acme: not published',
    'Acme; Acme → OpenAI: $50 billion',
  ]);
});

test.each([
  ['a programme', figure('a', 'usd', '$5', { money: { kind: 'programme-total' } }), 'is no flow'],
  ['what is no money', figure('a', 'gw', '5 GW'), 'is no flow'],
  ['a sum without a payee', purchase('a', '$5', { money: { ...out, payee: undefined } }), 'does not say who pays whom'],
  ['a rate', figure('a', 'usd/year', '$5 a year', { money: out }), 'has no thickness'],
  ['a loss', capital('a', 'between −$5 and $5', { money: into }), 'has no thickness'],
  ['what passes OpenAI by', { ...guarantee, id: 'a' }, 'say under `to`'],
])('refuses %s', (_what, wrong, message) => {
  expect(() => flowsChart(entryOf([wrong]), new Ledger([wrong]), hrefOf)).toThrow(message);
});

test('explains the arrows that there are', () => {
  const textsOf = (...all: readonly Figure[]) =>
    flowsKey(flowsChart(entryOf(all), new Ledger(all), hrefOf)).entries.map(({ text }) => text.split(/[:;]/)[0]);
  expect(textsOf(capital('equity', '$50 billion', { money: into }))).toEqual(['into OpenAI']);
  expect(textsOf(purchase('price', 'not published', { money: out }), guarantee)).toEqual([
    'no published size',
    'a guarantee, between two others, for OpenAI',
  ]);
});
