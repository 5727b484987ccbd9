import type { Value } from './value.ts';

/**
 * Whether a new value is news. A time that ends on the same day is the same to a reader however it is put, and so is a
 * number that has only won or lost its “about”; a bound is another value.
 */
export function saysAnother(before: Value, after: Value): boolean {
  if (before.kind === 'date' && after.kind === 'date') return before.date.last !== after.date.last;
  if (before.kind !== 'quantity' || after.kind !== 'quantity') return true;
  return (
    before.unit !== after.unit ||
    before.lower !== after.lower ||
    before.upper !== after.upper ||
    before.lowerOpen !== after.lowerOpen ||
    before.upperOpen !== after.upperOpen
  );
}
