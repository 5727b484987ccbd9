import { expect, test } from 'vitest';
import { remedyForDate, remedyForValue } from './remedies.ts';

test.each([
  ['$100bn', 'usd', '$100 billion'],
  ['$38B', 'usd', '$38 billion'],
  ['$1.4tn', 'usd', '$1.4 trillion'],
  ['US$38 billion', 'usd', '$38 billion'],
  ['38 billion dollars', 'usd', '$38 billion'],
  ['38 billion', 'usd', '$38 billion'],
  ['10GW+', 'gw', 'at least 10 GW'],
  ['≥ 10 gigawatts', 'gw', 'at least 10 GW'],
  ['~750 megawatts', 'gw', 'about 750 MW'],
  ['over 5 percent', 'percent', 'more than 5%'],
  ['7', 'years', '7 years'],
  ['700m users', 'users', '700 million users'],
])('takes the value %s in %s for %s', (text, unit, meant) => {
  expect(remedyForValue(text, unit)).toBe(`write \`${meant}\``);
});

test.each([
  ['lots', 'usd', '$100 billion'],
  ['€5', 'usd', '$100 billion'],
  ['lots', 'users', 'about 5 users'],
  ['lots', 'usd/year', '$100 billion per year'],
])('shows what a value looks like for %s in %s', (text, unit, example) => {
  expect(remedyForValue(text, unit)).toContain(`such as \`${example}\``);
});

test.each([
  ['3 November 2025', '2025-11-03'],
  ['November 3, 2025', '2025-11-03'],
  ['Nov 2025', '2025-11'],
  ['2025/11/3', '2025-11-03'],
  ['2025-9', '2025-09'],
  ['Q3 2026', '2026-Q3'],
])('takes the date %s for %s', (text, meant) => {
  expect(remedyForDate(text)).toBe(`write \`${meant}\``);
});

test.each([
  ['2025-02-30', 'the calendar has no such day'],
  ['2025-09', 'needs one, such as 2025-09-22'],
  ['soon', 'write year, month and day as 2025-09-22'],
])('says what is wrong with the date %s', (text, remedy) => {
  expect(remedyForDate(text)).toContain(remedy);
});
