import { expect, test } from 'vitest';
import type { DealEvent, Stage } from '../../ledger/deal.ts';
import { Ledger } from '../../ledger/ledger.ts';
import { date, capital, purchase } from '../../ledger/testing.ts';
import { ledgerRows } from './ledger-rows.ts';

const LEDGER = new Ledger([
  purchase('price', '$38 billion'),
  purchase('secret', 'not published'),
  capital('stake', '$50 billion'),
  capital('shares', '$2 billion'),
]);

function deal(id: string, values: readonly string[], ...stages: Stage[]) {
  const path = stages.map((stage): DealEvent => ({
    date: date('2025-11-03'),
    stage,
    what: stage,
    sources: [],
    expected: false,
  }));
  return { id, path, row: { values } };
}
const rowsOf = (...deals: ReturnType<typeof deal>[]) => ledgerRows(deals, LEDGER, date('2026-10-08'));

test('lists the newest deal first, and its money in no line below', () => {
  const rows = rowsOf(deal('cloud', ['price', 'stake']), deal('equity', ['stake']), deal('chips', []));
  expect(rows.map((row) => [row.deal.id, row.values])).toEqual([
    ['chips', []],
    ['equity', ['stake']],
    ['cloud', ['price']],
  ]);
});

test.each<[Stage[], string]>([
  [['letter-of-intent', 'disclosed'], 'intended'],
  [['announced'], 'announced'],
  [['announced', 'financed'], 'signed'],
  [['agreement', 'under-construction'], 'being built'],
  [['agreement', 'running'], 'in use'],
  [['agreement', 'paid'], 'paid'],
  [['announced', 'lapsed'], 'lapsed'],
  [[], ''],
])('says where a deal with the path %j stands: %s', (stages, words) => {
  expect(rowsOf(deal('a', [], ...stages))[0]?.words).toBe(words);
});

test('says what an editor wrote where a path has two ends', () => {
  const both = { ...deal('a', [], 'announced', 'lapsed'), row: { values: [], stands: 'ended, on hold' } };
  expect(rowsOf(both)[0]).toMatchObject({ state: 'lapsed', words: 'ended, on hold' });
});

test('of several sums names the price, published or not, and of what is no price the largest', () => {
  expect(rowsOf(deal('a', ['stake', 'price']))[0]?.leading).toBe('price');
  expect(rowsOf(deal('a', ['stake', 'secret']))[0]?.leading).toBe('secret');
  expect(rowsOf(deal('a', ['secret', 'price']))[0]?.leading).toBe('price');
  expect(rowsOf(deal('a', ['shares', 'stake']))[0]?.leading).toBe('stake');
  expect(rowsOf(deal('a', []))[0]?.leading).toBeUndefined();
});
