/** @param at between 0 and 1 @throws {RangeError} when there is nothing to choose from */
function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = at * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new RangeError('no values, so no quantile');
  return below + (place - Math.floor(place)) * (above - below);
}

export interface Spread {
  median: number;
  /** A quarter of the values lie below. */
  lower: number;
  /** A quarter of the values lie above. */
  upper: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: quantile(values, 0.5),
  lower: quantile(values, 0.25),
  upper: quantile(values, 0.75),
});

/**
 * How many times as much one thing took as another, round by round: what slows the machine for a while slows both.
 *
 * @param values one per round
 * @param base of the same rounds
 */
export const ratios = (values: readonly number[], base: readonly number[]): Spread =>
  spreadOf(values.map((value, round) => value / (base[round] ?? NaN)));
