import { dayOnTheWall, parsePartialDate, type PartialDate } from '../ledger/partial-date.ts';

/**
 * The day for which a site is built: what waits for a later one is left out of it.
 *
 * @param settings the environment: `BUILD_DAY`, or else the day on the wall
 * @throws {Error} with a message for whoever set it, when it is no day
 */
export function buildDay({ BUILD_DAY }: { BUILD_DAY?: string | undefined }, now: Date): PartialDate {
  const text = BUILD_DAY || dayOnTheWall(now);
  const day = parsePartialDate(text);
  if (day?.precision === 'day') return day;
  throw new Error(`BUILD_DAY is "${text}": expected a day such as 2026-12-05`);
}
