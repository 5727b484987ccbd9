/** Reads a claim against the words that prove it, as a careful sub-editor would. */
import type { ClaimAspect } from '../ledger/figure.ts';
import { isBefore } from '../ledger/partial-date.ts';
import { basesOf } from '../ledger/unit.ts';
import { isFloor, isPoint, type DateValue, type Quantity, type Value } from '../ledger/value.ts';
import { statedAmounts, type StatedAmount } from './stated-amounts.ts';
import { statedDates } from './stated-dates.ts';

/** One thing in which a claim differs from what it rests on. */
export interface Difference {
  aspect: ClaimAspect;
  /** The rest of a sentence about the words or the source: "say “about”". */
  what: string;
}

const TOLERANCE = 1e-6;
const same = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * TOLERANCE;

/**
 * The first thing in which a value differs from the words that prove it.
 *
 * @param evidence a dozen words of the source, verbatim
 * @returns undefined where they agree, and for a value in words, which nothing here can read
 */
export function compareWords(value: Value, evidence: string): Difference | undefined {
  switch (value.kind) {
    case 'quantity':
      return compareQuantity(value, evidence);
    case 'date':
      return compareDate(value, evidence);
    default:
      return undefined;
  }
}

/** Where a unit stands beside a number it is this one, and where the number is bare it may be it. */
const isIn = (unit: string, amount: StatedAmount) =>
  amount.unit === undefined
    ? unit !== 'gw' && unit !== 'percent' && !(unit === 'usd' && !amount.isScaled)
    : amount.unit === unit;

function compareQuantity(quantity: Quantity, evidence: string): Difference | undefined {
  const { numerator } = basesOf(quantity.unit);
  const known = ['usd', 'gw', 'percent', 'years'].includes(numerator);
  const amounts = statedAmounts(evidence);
  const bounds = [quantity.lower, quantity.upper].filter((bound) => Number.isFinite(bound) && bound !== 0);
  // "None of the shares had vested" is zero without a number.
  if (bounds.length === 0) return undefined;
  const ofUnit = amounts.filter((amount) => (known ? isIn(numerator, amount) : amount.unit === undefined));
  const matching = ofUnit.filter(({ lower, upper }) =>
    bounds.every((bound) => same(lower, bound) || same(upper, bound)),
  );
  if (matching.length === 0) return { aspect: 'number', what: noMatch(bounds, amounts) };
  const differing = matching.map((amount) => boundDifference(quantity, amount));
  return differing.includes(undefined) ? undefined : { aspect: 'bound', what: differing[0] ?? '' };
}

function noMatch(bounds: readonly number[], amounts: readonly StatedAmount[]): string {
  if (amounts.length === 0) return 'hold no number';
  const scaled = amounts.some(({ lower }) =>
    bounds.some((bound) =>
      [1, 1e3, 1e6, 1e9, 1e12].some((times) => same(lower * times, bound) || same(lower, bound * times)),
    ),
  );
  return scaled ? 'say the same digits in another magnitude or unit' : 'do not hold this number in this unit';
}

const isRange = ({ lower, upper }: { lower: number; upper: number }) => lower !== upper;

/** What the words say about the bound, where the claim says something else. */
function boundDifference(quantity: Quantity, amount: StatedAmount): string | undefined {
  const { bound, approximate } = amount;
  if (isRange(amount)) return isPoint(quantity) ? 'give a range' : undefined;
  if (isFloor(quantity)) {
    if (bound === 'or more' || bound === (quantity.lowerOpen ? 'more than' : 'at least')) return undefined;
    return bound === undefined ? 'do not say that it is a floor' : `say “${bound}”`;
  }
  if (isPoint(quantity)) {
    if (bound !== undefined) return `say “${bound}”`;
    if (approximate && !quantity.approximate) return 'say “about”';
    return !approximate && quantity.approximate ? 'do not say “about”' : undefined;
  }
  if (quantity.lower === 0 || quantity.lower === -Infinity) {
    if (bound === (quantity.upperOpen ? 'less than' : 'up to')) return undefined;
    return bound === undefined ? 'do not say that it is a ceiling' : `say “${bound}”`;
  }
  return 'give no range';
}

function compareDate({ date, bound }: DateValue, evidence: string): Difference | undefined {
  const stated = statedDates(evidence);
  if (stated.length === 0) return { aspect: 'date', what: 'hold no year' };
  const meeting = stated.filter((each) => !isBefore(each.date, date) && !isBefore(date, each.date));
  if (meeting.length === 0) return { aspect: 'date', what: 'do not hold this date' };
  if (meeting.some((each) => (each.bound ?? 'on') === bound || (each.isStart && bound === 'on'))) return undefined;
  const other = meeting.find((each) => each.bound !== undefined)?.bound;
  return { aspect: 'bound', what: other === undefined ? `do not say “${bound}”` : `say “${other}”` };
}
