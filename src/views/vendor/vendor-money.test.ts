import { expect, test } from 'vitest';
import { Ledger } from '../../ledger/ledger.ts';
import { figure, plain } from '../../ledger/testing.ts';
import { tieOf, vendorMoney } from './vendor-money.ts';

const ACME = { id: 'acme', name: 'Acme' };
const money = (id: string, value: string, kind: 'purchase-commitment' | 'capital-in', payer: string, payee: string) =>
  figure(id, 'usd', value, { money: { kind, payer, payee } });

const order = money('order', 'more than $20 billion', 'purchase-commitment', 'openai', 'acme');
const unpriced = money('unpriced', 'not published', 'purchase-commitment', 'openai', 'acme');
const stake = money('stake', '$2 billion', 'capital-in', 'acme', 'openai');
const elsewhere = money('elsewhere', '$5 billion', 'capital-in', 'gamma', 'openai');
const ledger = new Ledger([order, unpriced, stake, elsewhere]);

test('draws the money both ways, what OpenAI pays first, each kind by itself', () => {
  const chart = vendorMoney(ACME, ['stake', 'order', 'unpriced', 'elsewhere'], ledger);
  expect(chart?.groups.map(({ heading, hue, rows }) => [heading, hue, ...rows.map((row) => row.figure)])).toEqual([
    ['From OpenAI: purchase commitment', 'from-openai', 'order', 'unpriced'],
    ['Into OpenAI: capital into OpenAI', 'into-openai', 'stake'],
  ]);
  expect(plain(chart?.description ?? '')).toBe(
    'Money between OpenAI and Acme. stake: $2 billion; order: more than $20 billion; unpriced: not published.',
  );
});

test('draws nothing where no sum is known', () => {
  expect(vendorMoney(ACME, ['unpriced', 'elsewhere'], ledger)).toBeUndefined();
});

test('tells who sells, who invests, and who does both, whether or not the sum is known', () => {
  expect(tieOf(ACME, ledger)).toBe('both');
  expect(tieOf(ACME, new Ledger([unpriced]))).toBe('sells');
  expect(tieOf({ id: 'gamma', name: 'Gamma' }, ledger)).toBe('invests');
  expect(tieOf({ id: 'delta', name: 'Delta' }, ledger)).toBe('other');
});
