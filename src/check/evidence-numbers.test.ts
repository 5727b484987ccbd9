import { describe, expect, test } from 'vitest';
import { parseValue } from '../ledger/parse-wording.ts';
import type { Quantity } from '../ledger/value.ts';
import { holdsNumberOf } from './evidence-numbers.ts';

const quantity = (wording: string, unit: string) => parseValue(wording, unit) as Quantity;

describe('evidence holds the number', () => {
  test.each([
    ['$38 billion', 'usd', 'a $38bn commitment'],
    ['$38 billion', 'usd', 'commitment of 38,000 million dollars'],
    ['750 MW', 'gw', 'will deploy 750 megawatts'],
    ['at least 10 GW', 'gw', 'ten gigawatts of systems'],
    ['about 7 years', 'years', 'over the next seven years'],
    ['between 36% and 38%', 'percent', 'core gross margin of 36–38%'],
    ['0 shares', 'shares', 'no warrant shares had vested'],
  ])('%s: “%3$s”', (wording, unit, evidence) => {
    expect(holdsNumberOf(quantity(wording, unit), evidence)).toBe(true);
  });
});

describe('evidence lacks the number', () => {
  test.each([
    ['$38 billion', 'usd', 'a $40 billion commitment'],
    ['$38 billion', 'usd', 'a very large commitment'],
    ['more than 10 GW', 'gw', 'we have surpassed that milestone'],
    ['10 GW', 'gw', 'in the often quoted weight of things'],
  ])('%s: “%3$s”', (wording, unit, evidence) => {
    expect(holdsNumberOf(quantity(wording, unit), evidence)).toBe(false);
  });
});
