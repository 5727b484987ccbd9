import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printNumber, withPlainSpaces } from '../ledger/number-text.ts';
import { printQuantity } from '../ledger/wording.ts';
import { about, atLeast, exactly, lessThan, moreThan, upTo } from '../ledger/value.ts';
import { statedAmounts, type StatedAmount } from './stated-amounts.ts';

const written = ({ lower, upper, unit, bound, approximate }: StatedAmount) =>
  [bound, approximate ? 'about' : undefined, lower === upper ? lower : `${lower} to ${upper}`, unit]
    .filter((part) => part !== undefined)
    .join(' ');

test.each([
  ['a $38bn commitment', ['38000000000 usd']],
  ['US$38 billion', ['38000000000 usd']],
  ['worth about USD $9.7 billion', ['about 9700000000 usd']],
  ['a separate ~USD 5.8 billion purchase', ['about 5800000000 usd']],
  ['by $100 billion over 8 years', ['100000000000 usd', '8 years']],
  ['the issuance of $350,000,000 of the stock', ['350000000 usd']],
  ['288 billion of additional lease commitments', ['288000000000']],
  ['ten gigawatts of systems', ['10 gw']],
  ['The first gigawatt of NVIDIA systems', ['1 gw']],
  ['the initial 4.25 IT-GW', ['4.25 gw']],
  ['750MW', ['0.75 gw']],
  ['618 megawatts and 75% of total capacity', ['0.618 gw', '75 percent']],
  ['0.2 GW in 2023, 0.6 GW in 2024', ['0.2 gw', '0.6 gw']],
  ['committed to pay us up to approximately $11.9 billion', ['up to about 11900000000 usd']],
  ['exceeds $300 billion between them', ['more than 300000000000 usd']],
  ['clusters topping 500K chips', ['more than 500000']],
  ['cap the revenue it shares at $38 billion', ['up to 38000000000 usd']],
  ['$20B+ in 2025', ['or more 20000000000 usd']],
  ['to raise $4 billion or more', ['or more 4000000000 usd']],
  ['a minimum of 80% of the contracted use', ['at least 80 percent']],
  ['over the next seven years', ['7 years']],
  ['under a 20-year lease', ['20 years']],
  ['pushed each other for a decade', ['10 years']],
  ['roughly a quarter of our business', ['about 25 percent']],
  ['core gross margin of 36–38%', ['36 to 38 percent']],
  ['revenue of $880 to $890 million', ['880000000 to 890000000 usd']],
  ['between 3 GW and 5 GW', ['3 to 5 gw']],
  ['3 GW of inference and 2 GW of training', ['3 gw', '2 gw']],
  ['each 3–4yr term', ['3 to 4 years']],
  ['eight buildings upon completion', ['8']],
  ['deployed before the end of 2026', []],
  ['between 2028 and 2032', []],
  ['the often quoted weight of things', []],
  ['a stock of laptops 5', ['5']],
  ['twenty-five gigawatts', ['25 gw']],
])('reads “%s”', (text, amounts) => {
  expect(statedAmounts(text).map(written)).toEqual(amounts);
});

const amount = fc.integer({ min: 1, max: 999 });
const UNITS = ['usd', 'gw', 'percent', 'years'] as const;

test('reads back every number that the ledger prints, in prose and spelled out', () => {
  fc.assert(
    fc.property(amount, fc.constantFrom(1, 1e6, 1e9), fc.constantFrom(...UNITS), (digits, scale, unit) => {
      const number = unit === 'usd' ? digits * scale : digits;
      for (const style of ['prose', 'long'] as const) {
        const [stated] = statedAmounts(`they spoke of ${withPlainSpaces(printNumber(number, unit, style))}.`);
        expect(stated).toMatchObject({ lower: number, upper: number, unit });
      }
    }),
  );
});

test('reads back every bound that the ledger prints', () => {
  const bounded = [
    ['at least', atLeast],
    ['more than', moreThan],
    ['up to', upTo],
    ['less than', lessThan],
    [undefined, exactly],
  ] as const;
  fc.assert(
    fc.property(amount, fc.constantFrom(...bounded), (digits, [bound, make]) => {
      const [stated] = statedAmounts(`of ${withPlainSpaces(printQuantity(make(digits, 'gw')))}`);
      expect(stated).toMatchObject({ lower: digits, bound, approximate: false });
    }),
  );
  expect(statedAmounts(withPlainSpaces(printQuantity(about(2, 'gw'))))[0]).toMatchObject({
    lower: 2,
    approximate: true,
  });
});

test('reads any text without an error', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { lower, upper } of statedAmounts(text)) expect(lower).toBeLessThanOrEqual(upper);
    }),
  );
});
