/** Every value that a text states: sums, power, shares, counts, terms and dates, each with its bound. */
import { statedAmounts, type StatedAmount } from './stated-amounts.ts';
import { statedDates, type StatedDate } from './stated-dates.ts';
import type { Unit } from '../ledger/unit.ts';
import { atLeast, between, exactly, lessThan, moreThan, upTo, type Value } from '../ledger/value.ts';
import { unitOf } from './unit-of.ts';
import type { Span } from './words-around.ts';

/** Where it stands in its paragraph is without the words that bound it. */
export interface StatedValue extends Span {
  value: Value;
  unit: Unit;
}

/** A number that is no value of the ledger as it stands, and why. */
export interface UnusableNumber extends Span {
  why: string;
}

const MEANINGS = {
  'at least': atLeast,
  'more than': moreThan,
  'or more': atLeast,
  'up to': upTo,
  'less than': lessThan,
};

/** "MI450", "GPT-5", "10-K", "4o": a name, and no number. */
const inName = (text: string, { at, end, unit, isScaled }: StatedAmount) =>
  /(?:[A-Za-z\d.,]|[A-Za-z]-)$/.test(text.slice(0, at)) ||
  /^\d+-[A-Z]$/.test(text.slice(at, end)) ||
  (unit === undefined && !isScaled && /^[\w-]/.test(text.slice(end)));

const FOREIGN_SIGN = /(?:[€£¥₩₹]|\b(?:EUR|GBP|JPY|CNY|RMB|KRW|AUD|CAD) ?)$/;
const OTHER_DOLLAR = /\b(?:A|AU|C|CA|HK|NT|NZ|S)$/;
const FOREIGN_NAME = /^ (?:euros?|pounds?|yen|yuan|won|rupees?|dirhams?|riyals?|kroner|kronor)\b/i;

function isForeign(text: string, { at, end }: StatedAmount): boolean {
  const before = text.slice(0, at);
  return (
    FOREIGN_SIGN.test(before) || (text[at] === '$' && OTHER_DOLLAR.test(before)) || FOREIGN_NAME.test(text.slice(end))
  );
}

/** "Fourth quarter", "for a while": shares and spans that the words only look like. */
function isIdle(text: string, { unit, at, end }: StatedAmount): boolean {
  const [written, after] = [text.slice(at, end), text.slice(end)];
  if (/^(?:an? )?(?:half|quarter)$/i.test(written))
    return !/^ of\b/i.test(after) || /\b(?:first|second|third|fourth|latter) $/i.test(text.slice(0, at));
  if (unit === 'years' && /^(?:decade|single)/i.test(written)) return true;
  return unit === 'years' && /^(?:-old|s? (?:ago|old|earlier|later|before|after)\b)/i.test(after);
}

function quantityOf({ lower, upper, bound, approximate }: StatedAmount, unit: Unit): Value {
  if (lower !== upper) return between(lower, upper, unit, { approximate });
  const meaning = bound === undefined ? exactly : MEANINGS[bound];
  return { ...meaning(lower, unit), approximate };
}

const dateOf = ({ date, bound }: StatedDate): Value => ({ kind: 'date', date, bound: bound ?? 'on' });

/** @param paragraph one line of a text */
export function statedValues(paragraph: string): { values: StatedValue[]; leftOut: UnusableNumber[] } {
  const dates = statedDates(paragraph);
  // A year is no amount; its place stays, so that what stands around it is found where it is.
  const undated = dates.reduce(
    (text, { at, end }) => text.slice(0, at) + '·'.repeat(end - at) + text.slice(end),
    paragraph,
  );
  const values: StatedValue[] = dates.map((date) => ({
    value: dateOf(date),
    unit: 'date',
    at: date.at,
    end: date.end,
  }));
  const leftOut: UnusableNumber[] = [];
  for (const amount of statedAmounts(undated)) {
    const { at, end } = amount;
    const foreign = isForeign(undated, amount);
    if (!foreign && (inName(undated, amount) || isIdle(undated, amount))) continue;
    const unit = foreign ? undefined : unitOf(amount, undated);
    const isNumeral = /^[a-z]/i.test(undated.slice(at, end));
    // "Two companies" is a way of speaking; "32 data centres" is a count.
    if (amount.unit === undefined && !amount.isScaled && (isNumeral || unit === undefined)) continue;
    if (unit !== undefined) values.push({ value: quantityOf(amount, unit), unit, at, end });
    else if (amount.isScaled)
      leftOut.push({ at, end, why: foreign ? 'it is money, but no US dollars' : 'no unit stands beside it' });
  }
  return { values: values.toSorted((a, b) => a.at - b.at), leftOut };
}
