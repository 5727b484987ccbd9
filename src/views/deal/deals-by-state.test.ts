import { expect, test } from 'vitest';
import type { DealEvent, Stage } from '../../ledger/deal.ts';
import { Ledger } from '../../ledger/ledger.ts';
import { date, capital, purchase, silicon } from '../../ledger/testing.ts';
import { dealsByState } from './deals-by-state.ts';

const LEDGER = new Ledger([
  purchase('small', '$2 billion', { money: { kind: 'purchase-commitment', payer: 'openai' } }),
  purchase('large', 'more than $20 billion', { money: { kind: 'purchase-commitment', payer: 'openai' } }),
  purchase('project', '$500 billion', { money: { kind: 'programme-total' } }),
  purchase('unpriced', 'not published'),
  capital('stake', '$30 billion', { money: { kind: 'capital-in', payee: 'openai' } }),
  silicon('one-gigawatt', '1 GW'),
  silicon('two-gigawatts', 'up to 2 GW'),
]);

const event = (stage: Stage): DealEvent => ({
  date: date('2026-01-05'),
  stage,
  what: stage,
  sources: ['a-source'],
  expected: false,
});

const deal = (id: string, stage: Stage, values: string[], capacity?: string, announced = '2026-01-05') => ({
  id,
  name: id.toUpperCase(),
  announced: date(announced),
  path: [event(stage)],
  row: { exchanged: 'computing', values, capacity, state: 'somewhere' },
});

const listed = (...deals: ReturnType<typeof deal>[]) =>
  dealsByState(deals, LEDGER, date('2026-10-08')).map((group) => [
    group.id,
    ...group.deals.map(({ deal: { id }, values }) => `${id}: ${values.join(' + ')}`),
  ]);

test('what has got furthest comes first, and a state without a deal is left out', () => {
  const deals = [
    deal('a', 'lapsed', []),
    deal('b', 'announced', []),
    deal('c', 'paid', []),
    deal('d', 'agreement', []),
  ];
  expect(listed(...deals).map(([id]) => id)).toEqual(['running', 'signed', 'announced', 'ended']);
});

test('among equals in state the most money comes first, then the most power, then the newest', () => {
  const deals = [
    deal('old', 'agreement', []),
    deal('new', 'agreement', [], undefined, '2026-02-01'),
    deal('weak', 'agreement', ['unpriced'], 'one-gigawatt'),
    deal('strong', 'agreement', [], 'two-gigawatts'),
    deal('cheap', 'agreement', ['small'], 'two-gigawatts'),
    deal('dear', 'agreement', ['large']),
  ];
  expect(listed(...deals)).toEqual([
    ['signed', 'dear: large', 'cheap: small', 'strong: ', 'weak: unpriced', 'new: ', 'old: '],
  ]);
});

test('what a project costs others gives it no rank before a deal with more power', () => {
  const deals = [
    deal('project', 'announced', ['project'], 'one-gigawatt'),
    deal('chips', 'announced', ['unpriced'], 'two-gigawatts'),
  ];
  expect(listed(...deals)).toEqual([['announced', 'chips: unpriced', 'project: project']]);
});

test('of deals announced on one day the order is by name, however they are handed over', () => {
  const deals = [deal('b', 'agreement', []), deal('a', 'agreement', []), deal('c', 'agreement', [])];
  expect(listed(...deals)).toEqual([['signed', 'a: ', 'b: ', 'c: ']]);
  expect(listed(...deals.toReversed())).toEqual([['signed', 'a: ', 'b: ', 'c: ']]);
});

test('money that two deals list is printed once, where it is the whole of the deal', () => {
  const deals = [deal('both', 'agreement', ['stake', 'small']), deal('shares', 'agreement', ['stake'])];
  expect(listed(...deals)).toEqual([['signed', 'shares: stake', 'both: small']]);
});
