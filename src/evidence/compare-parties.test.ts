import { expect, test } from 'vitest';
import type { MoneyKind } from '../ledger/figure.ts';
import { misdirection } from './compare-parties.ts';

const NAMES = new Map([
  ['openai', 'OpenAI'],
  ['nvidia', 'NVIDIA'],
  ['cerebras', 'Cerebras Systems'],
  ['sb-energy', 'SB Energy'],
]);

const check = (kind: MoneyKind, payer: string | undefined, payee: string | undefined, label = 'Sum') =>
  misdirection({ label, money: { kind, payer, payee } }, NAMES);

test.each([
  ['purchase-commitment', 'openai', 'nvidia'],
  ['purchase-commitment', 'openai', undefined],
  ['own-investment', 'openai', 'sb-energy'],
  ['capital-in', 'nvidia', 'openai'],
  ['equity-received', 'cerebras', 'openai'],
] as const)('a %s goes from %s to %s and not back', (kind, payer, payee) => {
  expect(check(kind, payer, payee)).toBeUndefined();
  expect(check(kind, payee, payer)).toContain('OpenAI');
});

test.each([
  ['contingent-support', 'nvidia', 'sb-energy', 'Cap on NVIDIA’s guarantee'],
  ['accounts', undefined, 'cerebras', 'Cerebras’ revenue from the OpenAI agreement'],
  ['accounts', 'openai', 'nvidia', 'What OpenAI paid NVIDIA as its share of revenue'],
] as const)('in a %s from %s to %s the label “%4$s” tells the way', (kind, payer, payee, label) => {
  expect(check(kind, payer, payee, label)).toBeUndefined();
  expect(check(kind, payee, payer, label)).toContain('the label makes');
});

test('a label that names nobody, or neither side, tells nothing', () => {
  expect(check('accounts', 'openai', undefined, 'Benefits for the county')).toBeUndefined();
  expect(check('accounts', 'openai', 'nvidia', 'Revenue of the Ohio campus')).toBeUndefined();
});
