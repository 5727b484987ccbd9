import type { PartialDate } from './partial-date.ts';
import type { Unit } from './unit.ts';

/**
 * A number with its bounds: the interval of all values that its wording allows.
 * "At least 10 GW" is [10, ∞), "more than" leaves its bound out, "up to 6" is [0, 6],
 * "less than 6" is [0, 6). "About" is a mark that every operation carries on.
 */
export interface Quantity {
  kind: 'quantity';
  unit: Unit;
  /** Smallest value allowed, in `unit`; -Infinity when nothing bounds it. */
  lower: number;
  /** Largest value allowed, in `unit`; Infinity for "at least" and "more than". */
  upper: number;
  /** The lower bound itself is not allowed ("more than"). Always true at -Infinity. */
  lowerOpen: boolean;
  /** The upper bound itself is not allowed ("less than"). Always true at Infinity. */
  upperOpen: boolean;
  approximate: boolean;
}

/** A date as the thing that is claimed: "by December 2026", "from 2030". */
export interface DateValue {
  kind: 'date';
  date: PartialDate;
  bound: 'on' | 'by' | 'from' | 'through' | 'about';
}

/** A count nobody put a number on, or a statement: printable, never addable, never drawn. */
export interface Words {
  kind: 'words';
  words: string;
}

/** A number that exists and that nobody has published. Never zero. */
export interface NotPublished {
  kind: 'not-published';
}

export type Value = Quantity | DateValue | Words | NotPublished;

/**
 * A quantity between two bounds. Infinite ends are open, whatever is asked.
 *
 * @throws {RangeError} when no value at all lies between the bounds, or one is not a number
 */
export function between(
  lower: number,
  upper: number,
  unit: Unit,
  { lowerOpen = false, upperOpen = false, approximate = false } = {},
): Quantity {
  const open = { lowerOpen: lowerOpen || lower === -Infinity, upperOpen: upperOpen || upper === Infinity };
  const isEmpty = lower === upper ? open.lowerOpen || open.upperOpen : !(lower < upper);
  if (isEmpty) throw new RangeError(`no value lies between ${lower} and ${upper}`);
  return { kind: 'quantity', unit, lower, upper, ...open, approximate };
}

export const exactly = (amount: number, unit: Unit) => between(amount, amount, unit);
export const about = (amount: number, unit: Unit) => between(amount, amount, unit, { approximate: true });
export const atLeast = (amount: number, unit: Unit) => between(amount, Infinity, unit);
export const moreThan = (amount: number, unit: Unit) => between(amount, Infinity, unit, { lowerOpen: true });
export const upTo = (amount: number, unit: Unit) => between(0, amount, unit);
export const lessThan = (amount: number, unit: Unit) => between(0, amount, unit, { upperOpen: true });

/** True when one single number was stated, "about" or not. */
export const isPoint = (q: Quantity) => q.lower === q.upper;

/** True when only a lower bound was stated: "at least", "more than". */
export const isFloor = (q: Quantity) => q.lower !== -Infinity && q.upper === Infinity;

/** True when only an upper bound was stated: "up to", "less than". That it is more than zero goes without saying. */
export const isCeiling = (q: Quantity) =>
  !isPoint(q) && q.upper !== Infinity && (q.lower === -Infinity || q.lower === 0);

/**
 * The number that a headline would print: the bound that the wording names.
 * For "between a and b" it is b. Undefined when nothing bounds the quantity.
 */
export function statedNumber(q: Quantity): number | undefined {
  if (Number.isFinite(q.upper)) return q.upper;
  return Number.isFinite(q.lower) ? q.lower : undefined;
}
