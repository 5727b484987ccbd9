import type { Quantity } from './value.ts';

/** An end of an interval of effective numbers, and whether amounts within the bounds give just that number. */
export interface IntervalEnd {
  number: number;
  isReached: boolean;
}

type Range = Pick<Quantity, 'lower' | 'upper' | 'lowerOpen' | 'upperOpen'>;

/** Each amount at its lower or its upper bound: Σx, Σx², and how many of them may come no more than near it. */
interface Corner {
  sum: number;
  squares: number;
  openEnds: number;
}

/** Corners are told apart by so much, of their number; more digits than any page prints. */
const TOLERANCE = 1e-10;
const ROUNDING = 1e-12;

/** So many corners are followed at a time; see below for what becomes of more. */
const WIDTH = 2000;

/**
 * The least effective number N = S² ÷ Q that bounds allow, with S = Σx and Q = Σx².
 *
 * **Where it is.** dN/dx = 2S ÷ Q² · (Q − S·x), and Q − S·x falls as x alone grows. So N rises and then falls with
 * each amount: it is least with every one of them at one of its bounds, at a corner.
 *
 * **Why no order of the amounts tells which.** Let all ranges have one middle, m. At each of their corners
 * Q = 2mS + c, with the same c, and N = S² ÷ (2mS + c) is least where S = −c ÷ m. A further amount that is known moves
 * that point to the middle of all sums, and whether a corner meets it is the partition problem, of any widths. So no
 * method that takes polynomial time is exact for all bounds, unless P = NP.
 *
 * **How it is found.** Raising a range from its lower to its upper bound adds d to S and 2md to Q, with d its width
 * and m its middle. If ranges might be raised in part, the largest Q for each S would be had by raising those with
 * the largest middles first. A walk along them in that order therefore meets an N as low as that of any corner, or
 * lower, and passes a corner wherever a range is raised in full. Ranges are settled one by one, in the same order:
 * - of two corners with one S, only the one with the larger Q can lead to the best
 * - a corner is dropped when the walk on from it meets nothing below the best corner so far
 *
 * Of published bounds this leaves a few at a time. Of more than `WIDTH` the ones with the lowest walks go on, and the
 * walks of the others answer for them: the result is then a little too low, never too high. So there are n² · `WIDTH`
 * steps at most, and an interval from here on always holds all that the bounds allow.
 *
 * @param ranges with finite ends that are never negative, not all of them zero
 */
export function lowestEffectiveNumber(ranges: readonly Range[]): IntervalEnd {
  // Of their size only: squares of dollars are large.
  const size = Math.max(...ranges.map(({ upper }) => upper));
  const scaled = ranges
    .map((range) => ({ ...range, lower: range.lower / size, upper: range.upper / size }))
    .toSorted((a, b) => b.lower + b.upper - (a.lower + a.upper));
  const raisable = scaled.filter(({ lower, upper }) => lower < upper);
  let corners: Corner[] = [
    {
      sum: sumOf(scaled, ({ lower }) => lower),
      squares: sumOf(scaled, ({ lower }) => lower ** 2),
      openEnds: raisable.filter(({ lowerOpen }) => lowerOpen).length,
    },
  ];
  let best: IntervalEnd = { number: Infinity, isReached: false };
  let leastDropped = Infinity;
  for (let settled = 0; settled <= raisable.length; settled += 1) {
    const walks = corners.map((corner) => ({ corner, ...walkOn(corner, raisable.slice(settled)) }));
    best = walks.flatMap(({ passed }) => passed.map(endOf)).reduce(lower, best);
    // Another corner with the same number may be one that amounts do reach.
    const limit = best.number * (best.isReached ? 1 - TOLERANCE : 1 + ROUNDING);
    const promising = walks.filter(({ least }) => least < limit).toSorted((a, b) => a.least - b.least);
    leastDropped = Math.min(leastDropped, promising[WIDTH]?.least ?? Infinity);
    const range = raisable[settled];
    if (range)
      corners = withoutTwins(promising.slice(0, WIDTH).flatMap(({ corner }) => [corner, raised(corner, range)]));
  }
  return leastDropped < best.number ? { number: leastDropped, isReached: false } : best;
}

const sumOf = (ranges: readonly Range[], amount: (range: Range) => number) =>
  ranges.reduce((sum, range) => sum + amount(range), 0);

/** Nothing at all has no number, and is never the least. */
const numberOf = ({ sum, squares }: Corner) => (squares === 0 ? Infinity : sum ** 2 / squares);
const endOf = (corner: Corner): IntervalEnd => ({ number: numberOf(corner), isReached: corner.openEnds === 0 });

function lower(a: IntervalEnd, b: IntervalEnd): IntervalEnd {
  if (Math.abs(a.number - b.number) < ROUNDING) return a.isReached ? a : b;
  return a.number < b.number ? a : b;
}

const raised = (
  { sum, squares, openEnds }: Corner,
  { lower: from, upper: to, lowerOpen, upperOpen }: Range,
): Corner => ({
  sum: sum + to - from,
  squares: squares + to ** 2 - from ** 2,
  openEnds: openEnds + Number(upperOpen) - Number(lowerOpen),
});

/** Raises one range after the other: the corners that it passes, and the least number that it meets. */
function walkOn(from: Corner, ranges: readonly Range[]): { passed: Corner[]; least: number } {
  const passed = [from];
  let at = from;
  let least = numberOf(from);
  for (const range of ranges) {
    const next = raised(at, range);
    least = Math.min(least, leastOnTheWay(at, range), numberOf(next));
    passed.push(next);
    at = next;
  }
  return { passed, least };
}

/** The least N while a range is raised in part: (S + s)² ÷ (Q + 2ms) falls up to one s, and rises from there. */
function leastOnTheWay({ sum, squares }: Corner, { lower: from, upper: to }: Range): number {
  const middle = (from + to) / 2;
  const s = sum - squares / middle;
  return s > 0 && s < to - from ? (sum + s) ** 2 / (squares + 2 * middle * s) : Infinity;
}

/** Of corners with one sum, the one with the largest squares, or else with the fewest open ends. */
function withoutTwins(corners: readonly Corner[]): Corner[] {
  const bySum = new Map<string, Corner>();
  for (const corner of corners) {
    const key = corner.sum.toPrecision(13);
    const twin = bySum.get(key);
    const more = twin ? corner.squares - twin.squares : Infinity;
    const isFirmer = twin && Math.abs(more) < ROUNDING && corner.openEnds < twin.openEnds;
    if (more >= ROUNDING || isFirmer) bySum.set(key, corner);
  }
  return [...bySum.values()];
}
