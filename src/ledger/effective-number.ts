import { lowestEffectiveNumber, type IntervalEnd } from './lowest-effective-number.ts';
import { UnitError } from './unit.ts';
import { between, exactly, type Quantity } from './value.ts';

/**
 * The effective number of suppliers: how many of equal size would be as concentrated as
 * these, from 1 (one has everything) to their count (all are equal).
 *
 * N = 1 ÷ Σ share² = (Σ amount)² ÷ Σ amount². The "effective number of parties" of Laakso
 * and Taagepera, "“Effective” number of parties: a measure with application to West
 * Europe", Comparative Political Studies 12 (1979); the inverse of Simpson's concentration
 * and of the Herfindahl–Hirschman index.
 *
 * Bounds give an interval of all numbers that they allow, for amounts that vary apart:
 * - N = c is a cone, Σx = √c‖x‖, and what lies above it is convex; so N is quasiconcave,
 *   least at a corner of the bounds (`lowest-effective-number.ts`), and greatest where each
 *   amount is as near as its bounds let it to one level, t = Σx² ÷ Σx. (From dN/dx: N grows
 *   with an amount below t.)
 * - An amount that nothing bounds from above can outgrow all others, so that N nears 1.
 *
 * @param quantities amounts of one unit that are never negative; what is zero counts nothing
 * @throws {UnitError} on different units
 * @throws {RangeError} when an amount may be negative, or all are zero
 */
export function effectiveNumber(quantities: readonly Quantity[]): Quantity {
  requireComparable(quantities);
  const low = lowest(quantities);
  const high = highest(quantities);
  const approximate = quantities.some((q) => q.approximate);
  // A search ends a rounding error away from where it should.
  if (high.number - low.number < 1e-9) return { ...exactly(low.number, 'suppliers'), approximate };
  return between(low.number, high.number, 'suppliers', {
    lowerOpen: !low.isReached,
    upperOpen: !high.isReached,
    approximate,
  });
}

function requireComparable(quantities: readonly Quantity[]) {
  const [first, ...others] = quantities;
  const stranger = others.find(({ unit }) => unit !== first?.unit);
  if (stranger) throw new UnitError(`cannot compare ${first?.unit} with ${stranger.unit}`);
  if (quantities.some(({ lower }) => lower < 0)) throw new RangeError('cannot count amounts that may be negative');
  if (quantities.every(({ upper }) => upper === 0)) throw new RangeError('cannot count suppliers of nothing');
}

const sumOf = (amounts: readonly number[]) => amounts.reduce((x, y) => x + y, 0);

/** The effective number of amounts that are known; 0 where there is nothing. */
function numberOf(amounts: readonly number[]): number {
  const most = Math.max(0, ...amounts);
  if (most === 0) return 0;
  // Of their size only: squares of dollars are large.
  const sizes = amounts.map((amount) => amount / most);
  return sumOf(sizes) ** 2 / sumOf(sizes.map((size) => size ** 2));
}

function lowest(quantities: readonly Quantity[]): IntervalEnd {
  if (quantities.some(({ upper }) => upper === Infinity)) {
    // One, where nothing else need be there at all.
    const others = quantities.filter((q) => q.lower > 0 || q.lowerOpen);
    const only = others.length === 0 || (others.length === 1 && others[0]?.upper === Infinity);
    return { number: 1, isReached: only };
  }
  return lowestEffectiveNumber(quantities);
}

function highest(quantities: readonly Quantity[]): IntervalEnd {
  const ends = levels(quantities).map((level): IntervalEnd => {
    const amounts = quantities.map((q) => Math.min(Math.max(level, q.lower), q.upper));
    const isReached = quantities.every(
      (q, i) => !((amounts[i] === q.lower && q.lowerOpen) || (amounts[i] === q.upper && q.upperOpen)),
    );
    return { number: numberOf(amounts), isReached };
  });
  return ends.reduce((a, b) => {
    if (Math.abs(a.number - b.number) < 1e-12) return a.isReached ? a : b;
    return b.number > a.number ? b : a;
  });
}

/** Levels among which the best one is: each bound, and between two of them where its equation holds. */
function levels(quantities: readonly Quantity[]): number[] {
  const bounds = [...new Set(quantities.flatMap(({ lower, upper }) => [lower, upper]))]
    .filter((n) => Number.isFinite(n))
    .toSorted((a, b) => a - b);
  const between = bounds.map((bound, i) => {
    const next = bounds[i + 1] ?? Infinity;
    const fixed = quantities.flatMap(({ lower, upper }) => (lower >= next ? lower : upper <= bound ? upper : []));
    const sum = sumOf(fixed);
    const squares = sumOf(fixed.map((amount) => amount ** 2));
    // Where all are free to be equal, any level is as good as another.
    const level = sum > 0 ? squares / sum : Number.isFinite(next) ? (bound + next) / 2 : bound + 1;
    return Math.min(Math.max(level, bound), next);
  });
  return [...bounds, ...between];
}
