import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../ledger/figure.ts';
import { Ledger } from '../../ledger/ledger.ts';
import { amounts, figure, plain, purchase, silicon } from '../../ledger/testing.ts';
import { stackRows } from './stack-rows.ts';
import { stackChart } from './stack-chart.ts';
import { partName, partText, stackRowName, stackDetails } from './stack-label.ts';
import { sumText } from '../shared/marks/sum-kind.ts';

const rowsOf = (figures: Figure[], total?: string) => {
  const parts = figures
    .filter(({ id }) => id !== total && id !== 'successor')
    .map(({ id }) => ({ label: id, figure: id }));
  const entry = {
    description: 'A test',
    unit: 'gw',
    hue: 'power',
    rows: [{ label: 'Row', detail: 'said', total, parts }],
  } as const;
  return stackChart(entry, new Ledger(figures), (id) => `/figures/${id}/`);
};
const rowOf = (figures: Figure[], total?: string) => {
  const [row] = rowsOf(figures, total).rows;
  return row ?? expect.fail('Expected a row');
};

test('lays parts end to end at the numbers that their wordings name', () => {
  const row = rowOf([silicon('a', 'at least 10 GW'), silicon('b', 'up to 6 GW'), silicon('c', '1 GW')]);
  expect(row.parts.map(({ from }) => from)).toEqual([0, 10, 16]);
  expect(row.stated).toBe(17);
});

test.each([
  [['5 GW', '750 MW'], 'plain', ['', '5.75 GW'], 'our sum, of numbers as stated'],
  [['about 2 GW', '750 MW'], 'plain', ['≈', '2.75 GW'], 'our sum, of numbers as stated'],
  [['at least 10 GW', '1 GW'], 'floor', ['at least', '11 GW'], 'our sum, a floor, as some parts are open'],
  [['about 12 GW', 'up to 6 GW'], 'ceiling', ['up to ≈', '18 GW'], 'our sum, with each “up to” in full'],
  [['between 1 GW and 2 GW', '1 GW'], 'ceiling', ['up to', '3 GW'], 'our sum, with each “up to” in full'],
  [['at least 10 GW', 'up to 6 GW'], 'mixed', ['', '16 GW'], 'our sum, neither floor nor ceiling'],
  [['at least 10 GW', 'between 1 GW and 2 GW'], 'mixed', ['', '12 GW'], 'our sum, neither floor nor ceiling'],
] as const)('says what the sum of %j is', (wordings, kind, [bound, number], detail) => {
  const row = rowOf(wordings.map((wording, i) => silicon(`p${i}`, wording)));
  const text = sumText(row);
  expect([row.kind, text.bound, plain(text.number)]).toEqual([kind, bound, number]);
  expect(stackDetails(row)).toEqual(['said', detail]);
});

test('never calls a sum a bound that the ledger does not give', () => {
  const wording = fc.oneof(
    ...['at least', 'more than', 'up to', 'less than', 'about', ''].map((bound) =>
      amounts.map((n) => `${bound} ${n + 1} GW`.trim()),
    ),
  );
  fc.assert(
    fc.property(fc.array(wording, { minLength: 2, maxLength: 6 }), (wordings) => {
      const { kind, stated, value } = rowOf(wordings.map((text, i) => silicon(`p${i}`, text)));
      if (kind === 'plain') expect([value.lower, value.upper]).toEqual([stated, stated]);
      if (kind === 'floor') expect([value.lower, value.upper]).toEqual([stated, Infinity]);
      if (kind === 'ceiling') expect(value.upper).toBe(stated);
      if (kind === 'mixed') expect(value.lower < stated && value.upper === Infinity).toBe(true);
    }),
  );
});

test('marks a part that something has replaced', () => {
  const figures = [
    silicon('a', 'at least 10 GW', { supersededBy: 'successor' }),
    silicon('b', '1 GW'),
    silicon('successor', '5 GW'),
  ];
  const row = rowOf(figures);
  expect(row.parts.map((part) => plain(partText(part)))).toEqual(['a ≥ 10 GW, replaced', 'b 1 GW']);
  expect(row.parts.map((part) => plain(partName(row, part)))).toEqual([
    'a ≥ 10 GW, replaced: Row, at least 10 GW, announced',
    'b 1 GW: Row, 1 GW, announced',
  ]);
});

test('keeps a place for what is not published, and counts nothing there', () => {
  const row = rowOf([silicon('a', '1 GW'), silicon('b', 'not published'), silicon('c', '2 GW')]);
  expect(row.parts.map(({ from }) => from)).toEqual([0, 1, 1]);
  expect(plain(stackRowName(row))).toBe('Row: 3 GW, said, our sum, of numbers as stated');
});

test.each([
  ['overlaps', [silicon('a', '1 GW', { overlaps: ['b'] }), silicon('b', '2 GW')], 'count some of the same thing'],
  ['is contained', [silicon('a', '1 GW', { partOf: ['b'] }), silicon('b', '2 GW')], '`a` is already part of `b`'],
  ['is another layer', [silicon('a', '1 GW'), figure('b', 'gw', '1 GW', { capacity: { layer: 'cloud' } })], 'layer'],
  ['is money', [silicon('a', '1 GW'), purchase('b', '$1')], 'are in gw and usd'],
  ['was called off', [silicon('a', '1 GW'), silicon('b', '1 GW', { cancelled: 'In 2026.' })], 'was called off'],
])('refuses a sum in which a part %s', (_what, figures, message) => {
  expect(() => rowsOf(figures)).toThrow(message);
  expect(() => rowsOf(figures)).toThrow('“Row” cannot be added up');
});

test('takes a figure for the sum only where it is the same', () => {
  const parts = [silicon('a', '1 GW'), silicon('b', '2 GW')];
  expect(rowOf([...parts, silicon('t', '3 GW')], 't').total?.href).toBe('/figures/t/');
  expect(() => rowsOf([...parts, silicon('t', '4 GW')], 't')).toThrow('`t` is another sum');
});

test('tells the table what kind of sum the parts make', () => {
  const rows = stackRows(rowsOf([silicon('a', '1 GW'), silicon('b', '2 GW'), silicon('t', '3 GW')], 't'));
  expect(rows.map(({ group, label, words }) => plain(`${group}; ${label}: ${words}`))).toEqual([
    'Row: 3 GW, our sum, of numbers as stated; a: 1 GW',
    'Row: 3 GW, our sum, of numbers as stated; b: 2 GW',
    'Row: 3 GW, our sum, of numbers as stated; Together: 3 GW',
  ]);
});
