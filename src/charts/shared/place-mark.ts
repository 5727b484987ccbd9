import { statedNumber, type Quantity } from '../../ledger/value.ts';

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
  /** Announced only up to here, and reported from here to `solid`; left out where `hearsay` says it of all. */
  firm?: number | undefined;
}

export interface MarkOptions {
  hearsay: boolean;
  /** The part that has a date. */
  inner?: Quantity | undefined;
  /** That part is less than the word of those who agreed. */
  innerHearsay?: boolean | undefined;
  /** What the amount is made of, where it is a sum. */
  sum?: { kind: string; stated: number; sure: number; firm: number } | undefined;
}

const endOf = (q: Quantity): End => (q.upper === Infinity ? 'open' : q.approximate ? 'torn' : 'firm');

/** @param x percent of the plot for an amount */
export function placeMark(
  q: Quantity,
  x: (amount: number) => number,
  { hearsay, inner, innerHearsay, sum }: MarkOptions,
): PlacedMark {
  if (sum && (sum.kind === 'mixed' || sum.firm < sum.sure)) return placeSum(q, x, { hearsay, sum });
  const lower = Math.max(0, q.lower);
  const solid = inner ? Math.max(0, inner.lower) : lower;
  const sure = Math.max(lower, solid);
  const claimed = Number.isFinite(q.upper) ? q.upper : sure;
  const placed = { solid: x(solid), sure: x(sure), claimed: x(claimed), end: endOf(q), hearsay };
  return innerHearsay ? { ...placed, firm: 0 } : placed;
}

/** Solid what is announced, then what is reported, then what need not come: ceilings, and what has been replaced. */
function placeSum(
  q: Quantity,
  x: (amount: number) => number,
  { hearsay, sum: { kind, stated, sure, firm } }: { hearsay: boolean; sum: NonNullable<MarkOptions['sum']> },
): PlacedMark {
  const isOpen = q.upper === Infinity && kind !== 'mixed';
  return {
    solid: x(sure),
    sure: x(sure),
    claimed: x(isOpen ? sure : stated),
    // A mixed sum is open on neither side: floors and ceilings in it say nothing together.
    end: isOpen ? 'open' : q.approximate ? 'torn' : 'firm',
    hearsay,
    firm: x(firm),
  };
}

/**
 * The amount at the right edge of a plot that has room for every mark and its end.
 *
 * @param plotWidth the narrowest that the plot gets, px
 * @returns 0 when there is nothing to place
 */
export const plotEnd = (quantities: readonly Quantity[], plotWidth: number): number =>
  Math.max(0, ...quantities.map((q) => (statedNumber(q) ?? 0) / (1 - REACH[endOf(q)] / plotWidth)));
