import { expect, test } from 'vitest';
import type { Figure } from '../../ledger/figure.ts';
import { Ledger } from '../../ledger/ledger.ts';
import { purchase } from '../../ledger/testing.ts';
import { moneyName } from './money-name.ts';

const named = (money: Figure['money'], ...others: ReturnType<typeof purchase>[]) => {
  const figure = purchase('it', '$5 billion', { money });
  return moneyName(new Ledger([figure, ...others]), figure);
};

test('leaves what OpenAI pays and is paid to the arrow', () => {
  expect(named({ kind: 'purchase-commitment', payer: 'openai', payee: 'acme' })).toBeUndefined();
  expect(named({ kind: 'capital-in', payer: 'acme', payee: 'openai' })).toBeUndefined();
});

test('says of what OpenAI puts into a supplier that it is no purchase', () => {
  expect(named({ kind: 'own-investment', payer: 'openai', payee: 'acme' })).toBe('lent or invested');
});

test('says of a project when it contains prices that the list has besides', () => {
  expect(named({ kind: 'programme-total' })).toBe('project');
  expect(named({ kind: 'programme-total' }, purchase('apart', '$3 billion'))).toBe('project');
  expect(named({ kind: 'programme-total' }, purchase('part', '$3 billion', { partOf: ['it'] }))).toBe(
    'others included',
  );
});
