import { expect, test } from 'vitest';
import type { Figure } from '../ledger/figure.ts';
import { Ledger } from '../ledger/ledger.ts';
import { derived, plain, purchase } from '../ledger/testing.ts';
import { parsePartialDate } from '../ledger/partial-date.ts';
import { parseValue } from '../ledger/parse-wording.ts';
import { printedText } from './printed-text.ts';

const claim = (value: string, day: string): Figure['claims'][number] => ({
  value: parseValue(value, 'usd'),
  basis: 'announced',
  source: 'a-source',
  also: [],
  standing: 'accepted',
  asOf: parsePartialDate(day),
});
const a = purchase('a', '$1', { claims: [claim('$1 billion', '2025-11-03'), claim('$5 billion', '2026-06-30')] });
const b = purchase('b', '$1', { claims: [claim('$2 billion', '2025-12-31')] });
const total = derived('total', 'usd', 'sum(a, b)', { money: { kind: 'purchase-commitment' } });
const ledger = new Ledger([a, b, total], new Map([['total', [{ formula: 'sum(a, b)', inputs: { a: 1, b: 1 } }]]]));
const print = (text: string) => plain(printedText(ledger, text));

test('prints today’s value, or the revision that is asked for', () => {
  expect(print('{a}, first {a@1}')).toBe('$5 billion, first $1 billion');
});

test('prints what a derived figure came to when it was published', () => {
  expect(print('{total}, first {total@1}')).toBe('$7 billion, first $3 billion');
});

test('dates a revision by what it was computed from', () => {
  expect(print('{total@1|date}, then {total@2|date}')).toBe('31 December 2025, then 30 June 2026');
});

test('a revision that does not exist is an error, never another number', () => {
  expect(() => print('{a@3}')).toThrow('`a` has no revision 3');
  expect(() => print('{total@3}')).toThrow('`total` has no revision 3');
});
