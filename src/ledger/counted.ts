import { isWithin, overlap, type Lookup } from './double-count.ts';

/**
 * How much of a place's power another number counts.
 * - `all`: it takes all of it in
 * - `part`: it takes a part in
 * - `some`: both count some of the same power, or may do so; nobody says how much
 */
export type Counted = 'all' | 'part' | 'some';

/**
 * @param power id of the figure of all that a place is to have
 * @param parts ids of other figures of its power; what was called off counts nothing
 * @param whole id of the number that may count it
 * @returns undefined where nothing says that it does: it may or may not
 */
export function countedIn(power: string, parts: readonly string[], whole: string, find: Lookup): Counted | undefined {
  if (isWithin(power, whole, find)) return 'all';
  const own = [power, ...parts.filter((id) => find(id)?.cancelled === undefined)];
  if (own.some((id) => isWithin(id, whole, find))) return 'part';
  return own.some((id) => overlap(id, whole, find)) ? 'some' : undefined;
}
