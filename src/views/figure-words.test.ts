import { expect, test } from 'vitest';
import { capital, figure, purchase, silicon } from '../ledger/testing.ts';
import { inShort } from './figure-words.ts';

const OPENAI_PAYS = { payer: 'openai', payee: 'acme' };

test.each([
  [
    purchase('a', '$5 billion', { money: { kind: 'purchase-commitment', ...OPENAI_PAYS } }),
    'purchase commitment, from OpenAI',
  ],
  [purchase('a', '$5 billion'), 'purchase commitment'],
  [
    capital('a', '$5 billion', { money: { kind: 'capital-in', payer: 'acme', payee: 'openai' } }),
    'capital into OpenAI',
  ],
  [silicon('a', '1 GW'), 'counted as chips'],
  [figure('a', 'gw', '1 GW', { capacity: { layer: 'site', power: 'it' } }), 'power of the computers alone'],
  [silicon('a', '1 GW', { cancelled: 'Dropped.' }), 'called off; counts nothing'],
  [figure('a', 'years', '7 years'), ''],
])('says in a few words what %o measures', (it, words) => {
  expect(inShort(it)).toBe(words);
});
