import { isLoose, type BarSum } from './bar-sum.ts';
import { statedNumber, type Quantity } from '../../../ledger/value.ts';

/** px that an end reaches beyond its number: half an outline, an arrow. */
export const REACH = { firm: 1, open: 21 } as const;
export type MarkEnd = keyof typeof REACH;

/** Where the parts of a bar end, in percent of the plot: sure ≤ claimed. */
export interface PlacedMark {
  /** Solid up to here. */
  sure: number;
  /** Hatched up to here: what the wording allows at most. The same as `sure` where nothing closes it. */
  claimed: number;
  end: MarkEnd;
}

export interface MarkOptions {
  /** The part that has a date. */
  inner?: Quantity | undefined;
  /** What the amount is made of, where it is a sum. */
  sum?: BarSum | undefined;
}

const endOf = (q: Quantity): MarkEnd => (q.upper === Infinity ? 'open' : 'firm');

/** @param x percent of the plot for an amount */
export function placeMark(q: Quantity, x: (amount: number) => number, { inner, sum }: MarkOptions = {}): PlacedMark {
  // Solid what is in force, then what need not come: ceilings, and what has been replaced. Floors and ceilings say
  // nothing together, so a sum of both is open on neither side.
  if (isLoose(sum)) return { sure: x(sum.sure), claimed: x(sum.stated), end: 'firm' };
  const sure = Math.max(0, q.lower, inner?.lower ?? 0);
  const claimed = Number.isFinite(q.upper) ? q.upper : sure;
  return { sure: x(sure), claimed: x(claimed), end: endOf(q) };
}

/**
 * The amount at the right edge of a plot that has room for every mark and its end.
 *
 * @param plotWidth the narrowest that the plot gets, px
 * @returns 0 when there is nothing to place
 */
export const plotEnd = (quantities: readonly Quantity[], plotWidth: number): number =>
  Math.max(0, ...quantities.map((q) => (statedNumber(q) ?? 0) / (1 - REACH[endOf(q)] / plotWidth)));
