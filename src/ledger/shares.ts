import { UnitError } from './unit.ts';
import type { Quantity } from './value.ts';

/**
 * Percentages of the published floors: each quantity's lower bound over the sum of all.
 * What "more than" leaves open stays out, so each is only as good as what is published.
 *
 * @param quantities amounts that are never negative
 * @returns one percentage per quantity, in the same order; all zero when the floors are
 * @throws {UnitError} on different units
 */
export function floorShares(quantities: readonly Quantity[]): number[] {
  const [first, ...others] = quantities;
  const stranger = others.find(({ unit }) => unit !== first?.unit);
  if (stranger) throw new UnitError(`cannot share ${first?.unit} among ${stranger.unit}`);
  const floors = quantities.map(({ lower }) => lower);
  const sum = floors.reduce((x, y) => x + y, 0);
  return floors.map((n) => (sum === 0 ? 0 : (100 * n) / sum));
}
