import { expect, test } from 'vitest';
import { capital, figure, purchase, silicon } from '../../ledger/testing.ts';
import { inLines, inShort } from './figure-words.ts';
import { printValue } from '../../ledger/wording.ts';
import { parseValue } from '../../ledger/parse-wording.ts';

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

test.each([
  ['$5.43 billion a year', 'usd/year', ['$5.43\u00a0billion', 'a', 'year']],
  ['$10 billion per GW', 'usd/gw', ['$10\u00a0billion', 'per', 'GW']],
  ['33,445,026 shares', 'shares', ['33,445,026', 'shares']],
  ['up to $6 million', 'usd', ['up', 'to', '$6\u00a0million']],
])('%s may part on lines of its own, but for a magnitude from its number', (wording, unit, pieces) => {
  expect(inLines(printValue(parseValue(wording, unit))).split(' ')).toEqual(pieces);
});
