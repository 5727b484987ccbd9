import type { Value } from '../ledger/value.ts';

/** One end of what a value allows. */
export interface Bound {
  value: number;
  /** Whether the bound itself is allowed. */
  inclusive: boolean;
}

/** Both ends of a quantity; undefined where nothing bounds it, and for what is no quantity. */
export function boundsOf(value: Value | undefined): { lower?: Bound; upper?: Bound } {
  if (value?.kind !== 'quantity') return {};
  const { lower, upper, lowerOpen, upperOpen } = value;
  return {
    ...(Number.isFinite(lower) && { lower: { value: lower, inclusive: !lowerOpen } }),
    ...(Number.isFinite(upper) && { upper: { value: upper, inclusive: !upperOpen } }),
  };
}

export const isApproximate = (value: Value | undefined) => value?.kind === 'quantity' && value.approximate;
