import { expect, test } from 'vitest';
import { explainDate, explainValue } from './remedies.ts';

test.each([
  ['$100bn', 'usd', '$100 billion'],
  ['$38B', 'usd', '$38 billion'],
  ['$1.4tn', 'usd', '$1.4 trillion'],
  ['US$38 billion', 'usd', '$38 billion'],
  ['38 billion dollars', 'usd', '$38 billion'],
  ['38 billion', 'usd', '$38 billion'],
  ['90 billion USD', 'usd', '$90 billion'],
  ['$90 Billion', 'usd', '$90 billion'],
  ['$ 90 billion', 'usd', '$90 billion'],
  ['$1,5 billion', 'usd', '$1.5 billion'],
  ['ninety billion dollars', 'usd', '$90 billion'],
  ['$90 thousand million', 'usd', '$90 billion'],
  ['at least 90 billion', 'usd', 'at least $90 billion'],
  ['no more than $90 billion', 'usd', 'up to $90 billion'],
  ['minimum $90 billion', 'usd', 'at least $90 billion'],
  ['$90-100 billion', 'usd', 'between $90 billion and $100 billion'],
  ['$90bn to $100bn', 'usd', 'between $90 billion and $100 billion'],
  ['5bn per annum', 'usd/year', '$5 billion a year'],
  ['-$5 billion', 'usd', '\u2212$5 billion'],
  ['undisclosed', 'usd', 'not published'],
  ['not publised', 'usd', 'not published'],
  ['10-20 GW', 'gw', 'between 10 GW and 20 GW'],
  ['10–20 GW', 'gw', 'between 10 GW and 20 GW'],
  ['between 10 and 20 GW', 'gw', 'between 10 GW and 20 GW'],
  ['between 7 GW and 6 GW', 'gw', 'between 6 GW and 7 GW'],
  ['10GW+', 'gw', 'at least 10 GW'],
  ['6+ GW', 'gw', 'at least 6 GW'],
  ['6 GW or more', 'gw', 'at least 6 GW'],
  ['at leats 6 GW', 'gw', 'at least 6 GW'],
  ['more then 6 GW', 'gw', 'more than 6 GW'],
  ['≥ 10 gigawatts', 'gw', 'at least 10 GW'],
  ['~750 megawatts', 'gw', 'about 750 MW'],
  ['six gigawatts', 'gw', '6 GW'],
  ['half a gigawatt', 'gw', '0.5 GW'],
  ['6 GW of chips', 'gw', '6 GW'],
  ['at least 6', 'gw', 'at least 6 GW'],
  ['over 5 percent', 'percent', 'more than 5%'],
  ['7', 'years', '7 years'],
  ['700m users', 'users', '700 million users'],
  ['Q3 2026', 'date', '2026-Q3'],
  ['3Q26', 'date', '2026-Q3'],
  ['by the third quarter of 2026', 'date', 'by 2026-Q3'],
  ['until 2026', 'date', 'through 2026'],
  ['before 2027', 'date', 'by 2026'],
  ['since December 2026', 'date', 'from 2026-12'],
])('takes the value %s in %s for %s', (text, unit, meant) => {
  expect(explainValue(text, unit, '')).toEqual({
    message: `\`${text}\` is written \`${meant}\` here`,
    remedy: `write \`${meant}\``,
  });
});

test.each([
  ['€80 billion', 'usd', 'is in euros, and the ledger counts money in US dollars'],
  ['80 billion euros', 'usd', 'is in euros, and the ledger counts money in US dollars'],
  ['6 GWh', 'gw', 'is energy'],
  ['$300 billion', 'gw', 'is in usd, but the figure’s `unit` is gw'],
  ['$90 billion per annum', 'usd', 'is in usd/year, but the figure’s `unit` is usd'],
  ['$90 million billion', 'usd', 'is no number with its unit'],
  ['lots', 'users', 'expected one such as `about 5 users`'],
  ['lots', 'usd/year', 'expected one such as `$100 billion per year`'],
  ['2026-2027', 'date', 'has two ends'],
  ['2026-06-31', 'date', 'The calendar has no day'],
  ['soon', 'date', 'is no date'],
])('says of the value %s in %s that it %s', (text, unit, problem) => {
  expect(explainValue(text, unit, '').message).toContain(problem);
});

test.each([
  ['3 November 2025', '2025-11-03'],
  ['November 3rd, 2025', '2025-11-03'],
  ['Monday, 3 November 2025', '2025-11-03'],
  ['Nov 2025', '2025-11'],
  ['2025/11/3', '2025-11-03'],
  ['2025-Nov-3', '2025-11-03'],
  ['20251103', '2025-11-03'],
  ['3.11.2025', '2025-11-03'],
  ['11/30/2025', '2025-11-30'],
  ['“2025-11-03”', '2025-11-03'],
  ['2025-9', '2025-09'],
  ['Q3 2026', '2026-Q3'],
  ['by 2026-06', '2026-06'],
])('takes the date %s for %s', (text, meant) => {
  expect(explainDate(text).remedy).toBe(`write \`${meant}\``);
});

test('offers both days where only the editor knows which comes first', () => {
  expect(explainDate('03/04/2026').remedy).toBe('write `2026-04-03` or `2026-03-04`, whichever the source means');
});

test.each([
  ['2025-02-30', '2025-02 has 28 days'],
  ['2025-09', 'needs one, such as 2025-09-22'],
  ['soon', 'write year, month and day as 2025-09-22'],
])('says what is wrong with the date %s', (text, remedy) => {
  expect(explainDate(text).remedy).toContain(remedy);
});
