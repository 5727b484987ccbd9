import { statedNumber, type Quantity } from '../ledger/value.ts';

/** px that an end reaches beyond its number: half an outline, torn teeth, an arrow. */
export const REACH = { firm: 1, torn: 5, open: 24 } as const;
export type End = keyof typeof REACH;

/** Where the parts of a bar end, in percent of the plot: solid ≤ sure ≤ claimed. */
export interface PlacedMark {
  /** Solid up to here: what is sure, or the part of it that has a date. */
  solid: number;
  /** Pale up to here: the rest of what is sure. */
  sure: number;
  /** Hatched up to here: what the wording allows at most. The same as `sure` where nothing closes it. */
  claimed: number;
  end: End;
  /** Reported, estimated or projected rather than announced. */
  hearsay: boolean;
}

export interface MarkOptions {
  hearsay: boolean;
  /** The part that has a date. */
  inner?: Quantity | undefined;
}

const endOf = (q: Quantity): End => (q.upper === Infinity ? 'open' : q.approximate ? 'torn' : 'firm');

/** @param x percent of the plot for an amount */
export function placeMark(q: Quantity, x: (amount: number) => number, { hearsay, inner }: MarkOptions): PlacedMark {
  const lower = Math.max(0, q.lower);
  const solid = inner ? Math.max(0, inner.lower) : lower;
  const sure = Math.max(lower, solid);
  const claimed = Number.isFinite(q.upper) ? q.upper : sure;
  return { solid: x(solid), sure: x(sure), claimed: x(claimed), end: endOf(q), hearsay };
}

/**
 * The amount at the right edge of a plot that has room for every mark and its end.
 *
 * @param plotWidth the narrowest that the plot gets, px
 * @returns 0 when there is nothing to place
 */
export const plotEnd = (quantities: readonly Quantity[], plotWidth: number): number =>
  Math.max(0, ...quantities.map((q) => (statedNumber(q) ?? 0) / (1 - REACH[endOf(q)] / plotWidth)));
