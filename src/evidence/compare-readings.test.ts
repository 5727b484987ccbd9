import { describe, expect, test } from 'vitest';
import { parseValue } from '../ledger/parse-wording.ts';
import { compareReadings, type SecondReading } from './compare-readings.ts';
import { date } from '../ledger/testing.ts';

const FIGURE = { unit: 'usd', money: { kind: 'purchase-commitment', payer: 'openai', payee: 'acme' } } as const;
const CLAIM = {
  value: parseValue('more than $38 billion', 'usd'),
  asOf: date('2025-11-03'),
  basis: 'announced',
} as const;
const WORDS = { source: 'release', words: 'over $38 billion' };
const SECOND: SecondReading = {
  value: 'more than $38 billion',
  asOf: date('2025-11-03'),
  basis: 'announced',
  payer: 'openai',
  payee: 'acme',
  ...WORDS,
};

const differences = (second: Partial<SecondReading>) => compareReadings(FIGURE, CLAIM, WORDS, { ...SECOND, ...second });

test('two entries that say the same agree', () => {
  expect(differences({})).toEqual([]);
  expect(differences({ value: 'more than $38,000 million' })).toEqual([]);
});

test('days agree where they meet, whatever their precision', () => {
  expect(differences({ asOf: date('2025-11') })).toEqual([]);
  expect(differences({ asOf: date('2025-12') })).toEqual(['asOf']);
  expect(differences({ asOf: undefined })).toEqual(['asOf']);
});

describe('each of these is a difference', () => {
  test.each<[string, Partial<SecondReading>]>([
    ['value', { value: 'more than $39 billion' }],
    ['value', { value: '$38 billion' }],
    ['value', { value: 'at least $38 billion' }],
    ['value', { value: 'about $38 billion' }],
    ['value', { value: 'more than $38 million' }],
    ['value', { value: 'more than 38 GW' }],
    ['value', { value: undefined }],
    ['basis', { basis: 'reported' }],
    ['payer', { payer: undefined }],
    ['payee', { payee: 'openai' }],
    ['source', { source: 'filing' }],
    ['words', { words: 'over $39 billion' }],
  ])('%s: %o', (aspect, second) => {
    expect(differences(second)).toEqual([aspect]);
  });
});

test('an entry without a day is of the day of its source', () => {
  const { asOf: _, ...undated } = CLAIM;
  const proof = { ...WORDS, published: date('2025-11-03') };
  expect(compareReadings(FIGURE, undated, proof, SECOND)).toEqual([]);
  expect(compareReadings(FIGURE, undated, proof, { ...SECOND, asOf: date('2025-10-03') })).toEqual(['asOf']);
  expect(compareReadings(FIGURE, CLAIM, proof, { ...SECOND, asOf: undefined })).toEqual([]);
});

test('a date and its bound are entered twice as well', () => {
  const claim = { ...CLAIM, value: parseValue('by 2026-12', 'date') };
  const compare = (value: string) =>
    compareReadings({ unit: 'date' }, claim, WORDS, { ...SECOND, payer: undefined, payee: undefined, value });
  expect(compare('by 2026-12')).toEqual([]);
  expect(compare('2026-12')).toEqual(['value']);
  expect(compare('by 2026'), 'the end of the same month').toEqual([]);
  expect(compare('by 2027')).toEqual(['value']);
  expect(compare('from 2026-12')).toEqual(['value']);
});

test('what is said in words has no number in either entry', () => {
  const claim = { ...CLAIM, value: { kind: 'words', words: 'hundreds of thousands' } } as const;
  expect(compareReadings(FIGURE, claim, WORDS, { ...SECOND, value: undefined })).toEqual([]);
  expect(compareReadings(FIGURE, claim, WORDS, SECOND)).toEqual(['value']);
  const unpublished = { ...CLAIM, value: { kind: 'not-published' } } as const;
  expect(compareReadings(FIGURE, unpublished, WORDS, { ...SECOND, value: undefined })).toEqual([]);
  expect(compareReadings(FIGURE, unpublished, WORDS, SECOND)).toEqual(['value']);
});
