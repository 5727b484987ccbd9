import { expect, test } from 'vitest';
import { parseValue } from './parse-wording.ts';
import { saysAnother } from './says-another.ts';

test('takes a time for news only when it ends on another day', () => {
  const value = (wording: string) => parseValue(wording, 'date');
  expect(saysAnother(value('2026-Q4'), value('by 2026-12'))).toBe(false);
  expect(saysAnother(value('2026-Q4'), value('2027-Q1'))).toBe(true);
});

test('takes a number for news when it or its bound is another, and not when only its “about” comes or goes', () => {
  const usd = (wording: string) => parseValue(wording, 'usd');
  expect(saysAnother(usd('about $500 billion'), usd('$500 billion'))).toBe(false);
  expect(saysAnother(usd('$500 billion'), usd('about $500 billion'))).toBe(false);
  expect(saysAnother(usd('$2 billion'), usd('$3 billion'))).toBe(true);
  expect(saysAnother(usd('up to $4 billion'), usd('$4 billion'))).toBe(true);
  expect(saysAnother(usd('between $2 billion and $3 billion'), usd('between $2 billion and $4 billion'))).toBe(true);
  expect(saysAnother(usd('up to $4 billion'), usd('less than $4 billion'))).toBe(true);
  expect(saysAnother(usd('$4 billion'), parseValue('$4 billion a year', 'usd/year'))).toBe(true);
  expect(saysAnother(usd('at least $4 billion'), usd('more than $4 billion'))).toBe(true);
  expect(saysAnother(usd('not published'), usd('$4 billion'))).toBe(true);
});
