import { expect, test } from 'vitest';
import { plain } from '../../ledger/testing.ts';
import { atLeast, between, exactly, lessThan, moreThan, upTo } from '../../ledger/value.ts';
import { endWords, intervalText, intervalWords } from './interval.ts';

const usd = (lower: number, upper: number, open = {}) => between(lower, upper, 'usd', open);

test.each([
  [exactly(5, 'gw'), 'one number'],
  [atLeast(5, 'gw'), 'a floor: it or anything above it'],
  [moreThan(5, 'gw'), 'a floor: anything above it'],
  [upTo(5, 'gw'), 'a ceiling: it or anything below it, down to nothing'],
  [lessThan(5, 'gw'), 'a ceiling: anything below it'],
  [usd(2, 5), 'a range: anything between its ends'],
])('%o is %s', (q, words) => {
  expect(intervalWords(q)).toBe(words);
});

test.each([
  [usd(-5, 5), 'a range: anything between its ends'],
  [usd(-5, 0), 'a range: anything between its ends'],
  [usd(-5, Infinity), 'a floor: it or anything above it'],
  [usd(-Infinity, 5), 'a ceiling: it or anything below it, even below zero'],
  [usd(-Infinity, -5, { upperOpen: true }), 'a ceiling: anything below it, even below zero'],
  [usd(-Infinity, Infinity), 'nothing bounds it'],
])('a difference may be less than nothing: %o is %s', (q, words) => {
  expect(intervalWords(q)).toBe(words);
});

test('the ends of a difference are printed with their signs', () => {
  const q = usd(-5e9, 2e9);
  expect(plain(intervalText(q))).toBe('[−$5 billion, $2 billion]');
  expect(plain(endWords(q, 'lower'))).toBe('−$5 billion, included');
});
