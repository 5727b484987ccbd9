/**
 * What a number counts: a base (`usd`, `gw`, `percent`, `years`, or the plural noun
 * of the things counted, such as `users`) or a rate of two bases (`usd/year`).
 * Dollars are nominal US dollars, power is stored in gigawatts, percent in points.
 */
export type Unit = string;

/** Raised when two quantities cannot meet in one operation, with the reason in words. */
export class UnitError extends Error {
  override readonly name = 'UnitError';
}

/** The denominators that read as "a year" rather than "per year". */
const PERIODS: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week', 'day']);

export const isPeriod = (base: string) => PERIODS.has(base);

/** How often a period fits into a year. Of weeks and days no whole number does. */
const IN_A_YEAR: ReadonlyMap<string | undefined, number> = new Map([
  ['year', 1],
  ['quarter', 4],
  ['month', 12],
]);

/** Splits `usd/year` into its two bases; a plain unit has no denominator. */
export function basesOf(unit: Unit): { numerator: string; denominator?: string } {
  const [numerator = unit, denominator] = unit.split('/');
  return denominator === undefined ? { numerator } : { numerator, denominator };
}

/** The unit of one single thing: `user` of `users`, `user/month` of `users/month`. */
export const singular = (unit: Unit): Unit => unit.replace(/s(?=\/|$)/, '');

/**
 * The unit of a quotient, and the factor that its number needs.
 * Equal units give percent; a percentage divides as the fraction it stands for.
 *
 * @throws {UnitError} when no unit of the ledger describes the quotient
 */
export function quotientUnit(dividend: Unit, divisor: Unit): { unit: Unit; factor: number } {
  if (dividend === divisor) return { unit: 'percent', factor: 100 };
  if (divisor === 'percent') return { unit: dividend, factor: 100 };
  if (divisor === 'years' && !dividend.includes('/')) return { unit: `${dividend}/year`, factor: 1 };
  if (dividend === 'usd' && divisor === 'gw') return { unit: 'usd/gw', factor: 1 };
  throw new UnitError(`cannot divide ${dividend} by ${divisor}`);
}

/**
 * The unit of what a year brings at a rate, and the factor that its number needs: `usd` and 12 of `usd/month`.
 *
 * @throws {UnitError} for what is no rate over years, quarters or months
 */
export function yearUnit(rate: Unit): { unit: Unit; factor: number } {
  const { numerator, denominator } = basesOf(rate);
  const factor = IN_A_YEAR.get(denominator);
  if (factor === undefined) throw new UnitError(`cannot tell what a year of ${rate} is`);
  return { unit: numerator, factor };
}
