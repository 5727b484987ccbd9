/**
 * Interval arithmetic on quantities.
 * Rules for ends and openness follow Hickey, Ju and van Emden, "Interval arithmetic:
 * from principles to implementation", Journal of the ACM 48 (2001).
 */
import { quotientUnit, UnitError, yearUnit, type Unit } from './unit.ts';
import { between, exactly, type Quantity } from './value.ts';

function requireSameUnit(a: Quantity, b: Quantity, verb: string) {
  if (a.unit !== b.unit) throw new UnitError(`cannot ${verb} ${a.unit} and ${b.unit}`);
}

/**
 * Binary floating point turns 0.1 + 0.2 into 0.30000000000000004. Twelve digits are
 * more than any source gives, and few enough to leave that noise behind (and −0).
 *
 * @param size the largest number that went in: a difference is only as exact as that
 */
function clean(n: number, size = n): number {
  const decimals = 11 - Math.floor(Math.log10(Math.abs(size)));
  return Number(n.toFixed(Math.min(Math.max(decimals, 0), 100))) + 0;
}

const plus = (x: number, y: number) => clean(x + y, Math.max(Math.abs(x), Math.abs(y)));

type Marks = Pick<Quantity, 'lowerOpen' | 'upperOpen' | 'approximate'>;

/** The interval between two computed ends; where they meet, the point belongs to it. */
const interval = (lower: number, upper: number, unit: Unit, { approximate, ...open }: Marks): Quantity =>
  between(lower, upper, unit, lower === upper ? { approximate } : { ...open, approximate });

/** a + b. @throws {UnitError} on different units */
export function add(a: Quantity, b: Quantity): Quantity {
  requireSameUnit(a, b, 'add');
  return interval(plus(a.lower, b.lower), plus(a.upper, b.upper), a.unit, {
    lowerOpen: a.lowerOpen || b.lowerOpen,
    upperOpen: a.upperOpen || b.upperOpen,
    approximate: a.approximate || b.approximate,
  });
}

/** The sum of any number of quantities of one unit; of none, exactly nothing. */
export const total = (quantities: readonly Quantity[], unit: Unit): Quantity =>
  quantities.reduce(add, exactly(0, unit));

/** −a: the bounds change places. */
const negate = (a: Quantity): Quantity => ({
  ...a,
  lower: -a.upper,
  upper: -a.lower,
  lowerOpen: a.upperOpen,
  upperOpen: a.lowerOpen,
});

/** a − b, for two amounts that vary apart: the widest difference the bounds allow. @throws {UnitError} */
export function subtract(a: Quantity, b: Quantity): Quantity {
  requireSameUnit(a, b, 'subtract');
  return add(a, negate(b));
}

/** factor × a. @throws {RangeError} for a factor that is not a finite number */
export function scale(a: Quantity, factor: number): Quantity {
  if (!Number.isFinite(factor)) throw new RangeError(`cannot scale by ${factor}`);
  if (factor === 0) return { ...exactly(0, a.unit), approximate: a.approximate };
  if (factor < 0) return scale(negate(a), -factor);
  return interval(clean(a.lower * factor), clean(a.upper * factor), a.unit, a);
}

/** What a year brings at a rate. @throws {UnitError} for what is no rate over years, quarters or months */
export function overYear(rate: Quantity): Quantity {
  const { unit, factor } = yearUnit(rate.unit);
  return { ...scale(rate, factor), unit };
}

/**
 * a ÷ b for amounts that are never negative. A divisor that may be zero is taken to be more.
 *
 * @throws {RangeError} when either may be negative, or the divisor is exactly zero
 * @throws {UnitError} when the ledger has no unit for the quotient
 */
export function divide(a: Quantity, b: Quantity): Quantity {
  const { unit, factor } = quotientUnit(a.unit, b.unit);
  if (a.lower < 0 || b.lower < 0) throw new RangeError('cannot divide amounts that may be negative');
  if (b.upper === 0) throw new RangeError('cannot divide by zero');
  const lower = a.lower / b.upper;
  const upper = a.upper === 0 ? 0 : a.upper / b.lower;
  return interval(clean(lower * factor), clean(upper * factor), unit, {
    // Nothing divided by anything is nothing, however open the divisor is.
    lowerOpen: a.lowerOpen || (a.lower > 0 && b.upperOpen),
    upperOpen: a.upperOpen || b.lowerOpen,
    approximate: a.approximate || b.approximate,
  });
}

/**
 * The percentage that `part` is of `part` and `rest` together. `part` stands above
 * and below the line at once, so dividing by the sum would give too wide an interval.
 *
 * @throws {UnitError} on different units
 * @throws {RangeError} when an amount may be negative, or everything is zero
 */
export function share(part: Quantity, rest: Quantity): Quantity {
  requireSameUnit(part, rest, 'compare');
  if (part.lower < 0 || rest.lower < 0) throw new RangeError('cannot take a share of amounts that may be negative');
  if (part.upper + rest.upper === 0) throw new RangeError('cannot take a share of nothing');
  const percentage = (p: number, r: number) => (p === 0 ? 0 : p === Infinity ? 100 : clean((100 * p) / (p + r)));
  return interval(percentage(part.lower, rest.upper), percentage(part.upper, rest.lower), 'percent', {
    // No part is 0% of any rest, and no rest leaves 100% to any part.
    lowerOpen: part.lowerOpen || (part.lower > 0 && rest.upperOpen),
    upperOpen: rest.lowerOpen || (rest.lower > 0 && part.upperOpen),
    approximate: part.approximate || rest.approximate,
  });
}

/** The smallest interval that holds both: from the lower of the two to the higher. @throws {UnitError} */
export function hull(a: Quantity, b: Quantity): Quantity {
  requireSameUnit(a, b, 'span');
  const lower = Math.min(a.lower, b.lower);
  const upper = Math.max(a.upper, b.upper);
  return between(lower, upper, a.unit, {
    // An end is open only where neither of the two reaches it.
    lowerOpen: [a, b].every((q) => q.lower > lower || q.lowerOpen),
    upperOpen: [a, b].every((q) => q.upper < upper || q.upperOpen),
    approximate: a.approximate || b.approximate,
  });
}

/**
 * How two quantities stand to each other; `unknown` when their bounds overlap.
 * "About" makes equality unknown, and is no reason to doubt an order.
 *
 * @throws {UnitError}
 */
export function compare(a: Quantity, b: Quantity): 'less' | 'greater' | 'equal' | 'unknown' {
  requireSameUnit(a, b, 'compare');
  if (isBelow(a, b)) return 'less';
  if (isBelow(b, a)) return 'greater';
  const certain = !a.approximate && !b.approximate;
  return certain && a.lower === b.upper && a.upper === b.lower ? 'equal' : 'unknown';
}

const isBelow = (a: Quantity, b: Quantity) =>
  a.upper < b.lower || (a.upper === b.lower && (a.upperOpen || b.lowerOpen));

/** True when some value satisfies both, allowing `tolerance` (a fraction below 1) for rounding. */
export function agree(a: Quantity, b: Quantity, tolerance = 0): boolean {
  const lowered = (q: Quantity) => ({ ...q, lower: Math.min(q.lower * (1 - tolerance), q.lower * (1 + tolerance)) });
  return a.unit === b.unit && !isBelow(a, lowered(b)) && !isBelow(b, lowered(a));
}
