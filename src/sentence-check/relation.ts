/** How a number in a sentence stands to a value of the ledger. */
import { sameValue } from '../evidence/compare-readings.ts';
import { isBefore } from '../ledger/partial-date.ts';
import {
  isCeiling,
  isFloor,
  isPoint,
  statedNumber,
  type DateValue,
  type Quantity,
  type Value,
} from '../ledger/value.ts';

/**
 * - `same`: it says as much, or nothing that the ledger does not say
 * - `bound`: the same number, bounded otherwise
 * - `other`: another number
 */
export type Relation = 'same' | 'bound' | 'other';

/** A rounded number lies so near, as a part of it. */
const ROUNDED = 0.005;
const ABOUT = 0.035;
/** "More than $13 billion" of $13.07 billion, "over 700" of more than 708. */
const NEAR = 0.06;

export function relationOf(said: Value, held: Value): Relation {
  if (said.kind === 'quantity' && held.kind === 'quantity') return relationOfQuantities(said, held);
  if (said.kind === 'date' && held.kind === 'date') return relationOfDates(said, held);
  return 'other';
}

const near = (a: number, b: number, part: number) => Math.abs(a - b) <= Math.abs(b) * part;

function significant(n: number): number {
  const digits = n.toExponential(11).split('e')[0]?.replace(/\D/g, '').replace(/0+$/, '') ?? '';
  return digits.length;
}

/** Whether a number is another one, as exactly as it is written. */
function isRounded(said: number, held: number, approximate: boolean): boolean {
  if (!near(said, held, ABOUT)) return false;
  if (approximate || near(said, held, ROUNDED)) return true;
  const digits = significant(said);
  return (
    digits >= 2 && digits < significant(held) && Number(held.toPrecision(digits)) === Number(said.toPrecision(digits))
  );
}

function relationOfQuantities(said: Quantity, held: Quantity): Relation {
  if (sameValue(said, held)) return 'same';
  const { approximate } = said;
  const agree = (a: number, b: number) => a === b || isRounded(a, b, approximate);
  const [number, other] = [statedNumber(said) ?? NaN, statedNumber(held) ?? NaN];
  if (isRange(held)) {
    if (isRange(said)) return agree(said.lower, held.lower) && agree(said.upper, held.upper) ? 'same' : 'other';
    // One end of a range, or a number within it, told as the number.
    if (isPoint(said) && said.lower >= held.lower && said.lower <= held.upper) return 'bound';
    if (isFloor(said) && agree(said.lower, held.lower)) return 'same';
    return isCeiling(said) && agree(said.upper, held.upper) ? 'same' : 'other';
  }
  if (isRange(said)) return isPoint(held) && held.lower >= said.lower && held.lower <= said.upper ? 'same' : 'other';
  if (isFloor(said) && isFloor(held)) return agree(number, other) || isJustBelow(number, other) ? 'same' : 'other';
  if (isCeiling(said) && isCeiling(held)) return agree(number, other) || isJustBelow(other, number) ? 'same' : 'other';
  if (isPoint(said) && isPoint(held)) return agree(number, other) ? 'same' : 'other';
  // "More than $13 billion" is true of $13.07 billion, and "under" of a little less.
  if (isPoint(held) && isFloor(said) && (isJustBelow(number, other) || (held.approximate && agree(number, other))))
    return 'same';
  if (isPoint(held) && isCeiling(said) && isJustBelow(other, number)) return 'same';
  return agree(number, other) ? 'bound' : 'other';
}

const isRange = (q: Quantity) => !isPoint(q) && !isFloor(q) && !isCeiling(q);
const isJustBelow = (a: number, b: number) => a < b && near(a, b, NEAR);

const isUntil = ({ bound }: DateValue) => bound === 'by' || bound === 'through';

/** Dates agree where they meet; a bound that is left out is no other date. */
function relationOfDates(said: DateValue, held: DateValue): Relation {
  if (isBefore(said.date, held.date) || isBefore(held.date, said.date)) {
    // "By the end of 2026" and 2026.
    return said.date.last === held.date.last && said.bound === held.bound ? 'same' : 'other';
  }
  if (said.bound === held.bound || said.bound === 'on' || held.bound === 'on' || held.bound === 'about') return 'same';
  // By the end of a year, and through it.
  if (said.date.last === held.date.last && isUntil(said) && isUntil(held)) return 'same';
  return said.date.last === held.date.last || said.date.first === held.date.first ? 'bound' : 'other';
}
