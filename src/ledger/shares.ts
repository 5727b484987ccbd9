import { UnitError } from './unit.ts';
import { statedNumber, type Quantity } from './value.ts';

/**
 * Percentages of the published floors: each quantity's lower bound over the sum of all.
 * What "more than" leaves open stays out, so each is only as good as what is published.
 *
 * @param quantities amounts that are never negative
 * @returns one percentage per quantity, in the same order; all zero when the floors are
 * @throws {UnitError} on different units
 */
export const floorShares = (quantities: readonly Quantity[]) => percentages(quantities, ({ lower }) => lower);

/**
 * Percentages of the numbers that the wordings name, "up to" and "at least" alike: what
 * the headlines compare. Floors and ceilings together say nothing certain.
 *
 * @param quantities amounts that are never negative
 * @returns one percentage per quantity, in the same order; all zero when the numbers are
 * @throws {UnitError} on different units
 */
export const statedShares = (quantities: readonly Quantity[]) => percentages(quantities, (q) => statedNumber(q) ?? 0);

function percentages(quantities: readonly Quantity[], amount: (q: Quantity) => number): number[] {
  const [first, ...others] = quantities;
  const stranger = others.find(({ unit }) => unit !== first?.unit);
  if (stranger) throw new UnitError(`cannot share ${first?.unit} among ${stranger.unit}`);
  const amounts = quantities.map(amount);
  const sum = amounts.reduce((x, y) => x + y, 0);
  return amounts.map((n) => (sum === 0 ? 0 : (100 * n) / sum));
}
