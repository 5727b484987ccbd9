import { expect, test } from 'vitest';
import { rowChangesBetween, MOST_TOLD, newsOf, NOT_SHOWN } from './changes.ts';

const oracle = { label: 'Oracle', words: 'more than $300 billion', figure: 'oracle' };
const aws = { label: 'AWS', words: '$38 billion', figure: 'aws' };
const never = () => false;

test('nothing has changed while every row says the same', () => {
  expect(rowChangesBetween([oracle, aws], [aws, oracle], never)).toEqual([]);
});

test('a row that says something else is told with both', () => {
  expect(rowChangesBetween([aws], [{ ...aws, words: '$138 billion' }], never)).toEqual([
    { label: 'AWS', before: '$38 billion', after: '$138 billion', corrected: false },
  ]);
});

test('a row that came, and one that went, are told as such', () => {
  expect(rowChangesBetween([aws], [oracle], never)).toEqual([
    { label: 'Oracle', before: NOT_SHOWN, after: 'more than $300 billion', corrected: false },
    { label: 'AWS', before: '$38 billion', after: NOT_SHOWN, corrected: false },
  ]);
});

test('a row that is only called otherwise is no news', () => {
  expect(rowChangesBetween([oracle, aws], [oracle, { ...aws, label: 'Amazon' }], never)).toEqual([]);
});

test('a row is called otherwise once, whatever says the same', () => {
  const now = [
    { ...aws, label: 'Amazon' },
    { ...aws, label: 'Amazon, again' },
  ];
  expect(rowChangesBetween([aws], now, never)).toEqual([
    { label: 'Amazon, again', before: NOT_SHOWN, after: '$38 billion', corrected: false },
  ]);
});

test('a row of another figure is another row, though it says the same', () => {
  expect(rowChangesBetween([aws], [{ ...aws, label: 'Amazon', figure: 'amazon' }], never)).toHaveLength(2);
});

test('rows that were our mistake are told as corrected, others are not', () => {
  const isMistake = (figure?: string) => figure === 'aws';
  const now = [
    { ...aws, words: '$83 billion' },
    { ...oracle, words: '$310 billion' },
  ];
  expect(rowChangesBetween([aws, oracle], now, isMistake).map(({ corrected }) => corrected)).toEqual([true, false]);
});

test('an embed tells a dozen of many changes, our mistakes first, and how many more there are', () => {
  const change = (label: string, corrected = false) => ({ label, before: '1 GW', after: '2 GW', corrected });
  const many = [...Array.from({ length: MOST_TOLD + 3 }, (_, i) => change(`row ${i}`)), change('ours', true)];
  expect(newsOf(many)).toEqual([
    'Corrected since this was embedded: ours: 1 GW → 2 GW (corrected), and 15 more',
    'ours: 1 GW → 2 GW (corrected)',
    ...many.slice(0, MOST_TOLD - 1).map(({ label }) => `${label}: 1 GW → 2 GW`),
    'and 4 more',
  ]);
  expect(newsOf(many.slice(0, 1))).toEqual([
    'Updated since this was embedded: row 0: 1 GW → 2 GW',
    'row 0: 1 GW → 2 GW',
  ]);
});

test('an embed tells nothing where nothing has changed', () => {
  expect(newsOf([])).toEqual([]);
});
