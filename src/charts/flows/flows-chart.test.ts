import { render } from 'preact-render-to-string';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Figure } from '../../ledger/figure.ts';
import { Ledger } from '../../ledger/ledger.ts';
import { capital, figure, plain, purchase } from '../../ledger/testing.ts';
import { flowsKey } from './flows-key.tsx';
import { flowsRows } from './flows-rows.ts';
import { drawChart } from '../draw-chart.ts';
import { NAME_FONT, TEXT_FONT } from '../shared/text/place-label.ts';
import { REACH } from '../shared/marks/place-mark.ts';
import { textWidth } from '../shared/text/text-width.ts';
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
const flows = chart.rows.flatMap((row) => row.flows);
const flowsOf = ({ companies }: PlacedFlows) => companies.flatMap((company) => company.flows);

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

test('gives length to dollars that change hands, and to nothing else, on one scale', () => {
  const placed = flowsOf(placeFlows(chart));
  expect(placed.map(({ side, mark }) => [side, mark?.end])).toEqual([
    ['out', 'open'],
    ['out', undefined],
    ['in', 'firm'],
    ['in', 'firm'],
    ['in', undefined],
    ['in', undefined],
  ]);
  const [buys, , equity, more] = placed.map(({ mark }) => mark?.claimed ?? Number.NaN);
  expect((buys ?? 0) / (equity ?? 0)).toBeCloseTo(2, 9);
  expect((equity ?? 0) / (more ?? 0)).toBeCloseTo(2, 9);
});

test('lays the flows of a side below each other, and companies too', () => {
  const { companies, height } = placeFlows(
    flowsChart({ description: '', rows: [0, 1].flatMap(() => entryOf(figures).rows) }, new Ledger(figures), hrefOf),
  );
  let bottom = 0;
  for (const { y, flows: all } of companies) {
    expect(y).toBeGreaterThanOrEqual(bottom);
    for (const side of ['out', 'in'] as const) {
      let last = y;
      for (const flow of all.filter((each) => each.side === side)) {
        expect(flow.y).toBeGreaterThanOrEqual(last);
        last = flow.y + flow.height;
        bottom = Math.max(bottom, last);
      }
    }
  }
  expect(height).toBeGreaterThanOrEqual(bottom);
});

test('cuts no words and no bar, and sets no words over a bar or a name, at any width', () => {
  const names = ['Acme', 'A supplier with a long name'];
  const wide = flowsChart(
    {
      description: '',
      rows: names.map((label) => ({
        ...entryOf(figures).rows[0],
        label,
        flows: entryOf(figures).rows[0]?.flows ?? [],
      })),
    },
    new Ledger(figures),
    hrefOf,
  );
  for (const width of [280, 320, 600, 1200]) {
    const { middle, companies } = placeFlows(wide);
    const px = (percent: number) => (percent / 100) * width;
    for (const { label, y, flows: all } of companies) {
      for (const { side, mark, words, bandY } of all) {
        const room = side === 'out' ? px(middle) : width - px(middle);
        const begin = px(words.at) + words.dx;
        const end = begin + textWidth(words.text, TEXT_FONT);
        const bar = mark ? px(mark.claimed) + REACH[mark.end] : 0;
        expect(Math.max(end, bar)).toBeLessThanOrEqual(room + 0.01);
        if (words.y > bandY) expect(begin).toBeGreaterThanOrEqual(bar);
        const isBesideName = side === 'out' && words.y < y + 17;
        if (isBesideName) expect(room - end).toBeGreaterThanOrEqual(textWidth(label, NAME_FONT));
      }
    }
  }
});

test('names every flow by all that is printed on it', () => {
  const { svg, key } = drawChart({ form: 'flows', ...entryOf(figures) }, drawnWith(new Ledger(figures), 'c'));
  const [picture, legend] = [render(svg), render(key)];
  const names = [...picture.matchAll(/<a href="[^"]*" aria-label="([^"]*)"/g)].map((match) => plain(match[1] ?? ''));
  expect(names).toEqual([
    'OpenAI → Acme: > $100bn, for buys, more than $100 billion, announced',
    'OpenAI → Acme: not published, for price, announced',
    'Acme → OpenAI: $50bn, for equity, $50 billion, announced',
    'Acme → OpenAI: ≤ $25bn, for more, up to $25 billion, announced',
    'Acme → the landlord: ≤ $105bn, guarantee, for guarantee, up to $105 billion, announced',
    'Acme → OpenAI: 5 shares, for warrants, 5 shares, announced',
  ]);
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

test('explains the bars that there are, and what stands without one', () => {
  const textsOf = (...all: readonly Figure[]) =>
    flowsKey(flowsChart(entryOf(all), new Ledger(all), hrefOf)).entries.map(({ text }) => text.split(/[:;]/)[0]);
  expect(textsOf(capital('equity', '$50 billion', { money: into }))).toEqual(['as stated']);
  expect(textsOf(purchase('price', 'not published', { money: out }), guarantee)).toEqual(['words alone']);
});
