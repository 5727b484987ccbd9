import { expect, test } from 'vitest';
import { parseValue } from '../ledger/parse-wording.ts';
import { authored } from './authored.ts';
import { statedValues } from './stated-values.ts';

const valuesIn = (text: string) => statedValues(text).values.map(({ value, unit }) => `${authored(value)} [${unit}]`);

test.each([
  ['a contract worth more than $20 billion', ['more than $20 billion [usd]']],
  ['by about $5.4 billion annually', ['about $5.4 billion a year [usd/year]']],
  ['pays $1.25 billion per month for computing', ['$1.25 billion a month [usd/month]']],
  ['adding 1 gigawatt of computing capacity weekly from 2031', ['1 GW a week [gw/week]', 'from 2031 [date]']],
  ['at $50 billion per gigawatt', ['$50 billion per GW [usd/gw]']],
  ['between 3 GW and 5 GW', ['between 3 GW and 5 GW [gw]']],
  ['between about 7 GW and about 8 GW', ['between about 7 GW and about 8 GW [gw]']],
  ['between $20 billion per GW and $30 billion per GW', ['between $20 billion per GW and $30 billion per GW [usd/gw]']],
  ['a warrant for up to 160 million shares of its stock', ['up to 160 million shares [shares]']],
  ['over 700 million weekly active users', ['more than 700 million users [users]']],
  ['two million AI-specialised chips', ['2 million chips [chips]']],
  ['160 million of its own shares', ['160 million shares [shares]']],
  ['900,000 memory wafers a month', ['900,000 wafers a month [wafers/month]']],
  ['no more than $22.4 billion', ['up to $22.4 billion [usd]']],
  ['a $300bn-plus contract', ['at least $300 billion [usd]']],
  ['runs 32 data centres', ['32 centres [centres]']],
  ['a five-year term', ['5 years [years]']],
  ['to own up to 10% of it', ['up to 10% [percent]']],
  ['set to begin in the second half of 2026', ['from 2026-H2 [date]']],
  ['due by the end of 2026, through 2032', ['by 2026-12 [date]', 'through 2032 [date]']],
  ['a half of the orders', ['50% [percent]']],
])('reads “%s”', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test.each([
  'the MI450 and GB300 chips of GPT-5, and Form 10-K',
  'one of the largest, with two companies and three sites',
  'a loss in the fourth quarter and the first half',
  'founded ten years ago',
  'thousands of smaller chips',
])('proposes nothing for “%s”', (text) => {
  expect(statedValues(text)).toEqual({ values: [], leftOut: [] });
});

test.each([
  ['a grant of £1.5 billion', 'it is money, but no US dollars'],
  ['A$15 million of debt', 'it is money, but no US dollars'],
  ['3 trillion yen', 'it is money, but no US dollars'],
  ['288 billion of further leases', 'no unit stands beside it'],
])('leaves “%s” to the editor', (text, why) => {
  expect(statedValues(text)).toMatchObject({ values: [], leftOut: [{ why }] });
});

test('writes every value as the ledger reads it', () => {
  const { values } = statedValues(
    'At least 10 GW, up to about $2.5 billion a year, 36–38%, by late 2026 and through May 31, 2031.',
  );
  expect(values).toHaveLength(5);
  for (const { value, unit } of values) expect(parseValue(authored(value), unit)).toEqual(value);
});
