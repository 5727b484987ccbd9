import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { parseValue } from '../ledger/parse-wording.ts';
import { printValue } from '../ledger/wording.ts';
import { compareWords } from './compare-words.ts';

const difference = (wording: string, unit: string, evidence: string) =>
  compareWords(parseValue(wording, unit), evidence);

describe('words bear a claim out', () => {
  test.each([
    ['$38 billion', 'usd', 'a $38bn commitment'],
    ['$38 billion', 'usd', 'a commitment of 38,000 million dollars'],
    ['750 MW', 'gw', 'will deploy 750 megawatts'],
    ['at least 10 GW', 'gw', 'at least ten gigawatts of systems'],
    ['more than $20 billion a year', 'usd/year', '$20B+ in 2025'],
    ['about 7 years', 'years', 'over roughly the next seven years'],
    ['between 36% and 38%', 'percent', 'core gross margin of 36–38%'],
    ['up to $11.9 billion', 'usd', 'up to approximately $11.9 billion through 2030'],
    ['0 shares', 'shares', 'no warrant shares had vested'],
    ['8 buildings', 'buildings', 'bring it to eight buildings'],
    ['by 2026-12', 'date', 'deployed before the end of 2026'],
    ['from 2026', 'date', 'to enter service starting in 2026'],
    ['2026-H2', 'date', 'set to begin in the second half of 2026'],
    ['from 2027', 'date', 'which begins ramping in 2027'],
    ['2026-H2', 'date', 'to come online in the second half of 2026'],
    ['2028', 'date', 'in phases between 2028 and 2032'],
    ['not published', 'usd', 'a very large deal'],
  ])('%s: “%3$s”', (wording, unit, evidence) => {
    expect(difference(wording, unit, evidence)).toBeUndefined();
  });
});

describe('words do not bear a claim out', () => {
  test.each([
    ['$38 billion', 'usd', 'a $40 billion commitment', 'number', 'do not hold this number'],
    ['$38 million', 'usd', 'a $38 billion commitment', 'number', 'in another magnitude or unit'],
    ['10 MW', 'gw', 'ten gigawatts', 'number', 'in another magnitude or unit'],
    ['38%', 'percent', 'a $38 commitment', 'number', 'in another magnitude or unit'],
    ['$38 billion', 'usd', 'a very large commitment', 'number', 'hold no number'],
    ['10 GW', 'gw', 'at least 10 gigawatts', 'bound', 'say “at least”'],
    ['at least 10 GW', 'gw', 'up to 10 gigawatts', 'bound', 'say “up to”'],
    ['more than 10 GW', 'gw', 'at least 10 gigawatts', 'bound', 'say “at least”'],
    ['at least 10 GW', 'gw', '10 gigawatts', 'bound', 'do not say that it is a floor'],
    ['up to $6 billion', 'usd', 'worth $6 billion', 'bound', 'do not say that it is a ceiling'],
    ['about 2 GW', 'gw', '2 gigawatts', 'bound', 'do not say “about”'],
    ['2 GW', 'gw', 'approximately 2 gigawatts', 'bound', 'say “about”'],
    ['36%', 'percent', 'a margin of 36–38%', 'bound', 'give a range'],
    ['2027', 'date', 'the second half of 2026', 'date', 'do not hold this date'],
    ['2026-H1', 'date', 'the second half of 2026', 'date', 'do not hold this date'],
    ['2025-06', 'date', 'the first racks in June', 'date', 'hold no year'],
    ['through 2026', 'date', 'by 2026', 'bound', 'say “by”'],
    ['2026', 'date', 'to enter service starting in 2026', 'bound', 'say “from”'],
    ['2030', 'date', 'new capacity from 2030', 'bound', 'say “from”'],
    ['from 2026', 'date', 'in 2026', 'bound', 'do not say “from”'],
    ['by 2026', 'date', 'in 2026', 'bound', 'do not say “by”'],
    ['about 2026', 'date', 'in 2026', 'bound', 'do not say “about”'],
  ])('%s: “%3$s” differs in its %4$s', (wording, unit, evidence, aspect, what) => {
    expect(difference(wording, unit, evidence)).toMatchObject({
      aspect,
      what: expect.stringContaining(what) as string,
    });
  });
});

const number = fc.integer({ min: 2, max: 99 });
const bound = fc.constantFrom('', 'at least ', 'more than ', 'up to ', 'less than ', 'about ');

test('a claim agrees with its own wording, and with no wording that has another number or another bound', () => {
  fc.assert(
    fc.property(number, number, bound, bound, (a, b, hedge, other) => {
      const claim = parseValue(`${hedge}${a} GW`, 'gw');
      const wording = (text: string) => withPlainSpaces(printValue(parseValue(text, 'gw')));
      expect(compareWords(claim, wording(`${hedge}${a} GW`))).toBeUndefined();
      if (a !== b) expect(compareWords(claim, wording(`${hedge}${b} GW`))?.aspect).toBe('number');
      if (hedge !== other) expect(compareWords(claim, wording(`${other}${a} GW`))?.aspect).toBe('bound');
    }),
  );
});
