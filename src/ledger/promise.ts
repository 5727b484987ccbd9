import { comparePartialDates, isBefore, type PartialDate } from './partial-date.ts';

/** What an event makes of a promise that it is about. */
export const SETTLEMENTS = ['keeps', 'misses', 'replaces', 'drops'] as const;
export type SettlementKind = (typeof SETTLEMENTS)[number];

/** Words from the path of a deal that settle a promise, or leave it no doubt. */
export interface Settlement {
  /**
   * - `keeps`: what was promised is there
   * - `misses`: its time is past, and it is not there
   * - `replaces`: another promise, or another date, stands in its place
   * - `drops`: nobody means to keep it any more
   */
  kind: SettlementKind;
  on: PartialDate;
  /** Somebody only said on that day that it was so: it may have been so for long. */
  isTold: boolean;
}

/**
 * What became of a promise, as far as was known on a day, in the order in which readers would ask. Each has a page, so
 * no name is ever changed.
 *
 * - `due`: its time is past, and nothing that was read says what became of it
 * - `late`: it came late, or a source saw it missing
 * - `done`: kept, and nothing says whether in time
 * - `considered`: nobody promised it, they only thought of it
 */
export const VERDICT_NAMES = [
  'due',
  'late',
  'dropped',
  'replaced',
  'done',
  'kept',
  'not-yet-due',
  'considered',
] as const;
export type Verdict = (typeof VERDICT_NAMES)[number];

export interface Judgement<Of extends Settlement> {
  verdict: Verdict;
  /** What it rests on; none for what was not found, or is still to come. */
  by?: Of;
}

/** Whether all of the time that a promise gives itself, as vague as it is, has passed before a day. */
export const hasFallenDue = (due: PartialDate, day: PartialDate) => isBefore(due, day);

/**
 * What had become of a promise on a day, as far as sources tell that were read up to then.
 *
 * - What was kept was kept, whatever was said before or after. In time, when that was over before its own time was, since
 *   a half-year is half a year wide; late, when it came after all of it, or was seen missing after it. Where somebody only
 *   said after that time that it was so, or the dates overlap, nobody can tell.
 * - What was dropped or replaced is neither kept nor late; the last word of these counts.
 * - What is past its time is late only where a source says so of a later day. Else nothing was found.
 *
 * @param due the time in which it was to be kept, or until which
 * @param readUpTo the day up to which sources have been read: never the day on which somebody looks
 */
export function judge<Of extends Settlement>(
  due: PartialDate,
  settlements: readonly Of[],
  readUpTo: PartialDate,
): Judgement<Of> {
  const known = settlements.filter(({ on }) => on.first <= readUpTo.last).toSorted((a, b) => compareByEnd(a.on, b.on));
  const kept = known.find(({ kind }) => kind === 'keeps');
  const isLate = known.some(({ kind, on }) => kind === 'misses' && isBefore(due, on));
  if (kept) return { verdict: keptWhen(due, kept, isLate), by: kept };
  const ended = known.findLast(({ kind }) => kind === 'drops' || kind === 'replaces');
  if (ended) return { verdict: ended.kind === 'drops' ? 'dropped' : 'replaced', by: ended };
  if (!hasFallenDue(due, readUpTo)) return { verdict: 'not-yet-due' };
  const missed = known.findLast(({ kind }) => kind === 'misses');
  return missed && isLate ? { verdict: 'late', by: missed } : { verdict: 'due' };
}

const compareByEnd = (a: PartialDate, b: PartialDate) => a.last.localeCompare(b.last) || comparePartialDates(a, b);

/** @param isLate whether a source says of a day after its time that it was not there */
function keptWhen(due: PartialDate, { on, isTold }: Settlement, isLate: boolean): Verdict {
  if (on.last <= due.last) return 'kept';
  return isLate || (isBefore(due, on) && !isTold) ? 'late' : 'done';
}

/**
 * How many promises were kept in time: at the least, and at the most if all that nobody knows went well.
 *
 * @param verdicts of promises that had fallen due by the day for which they were judged
 */
export function keptInTime(verdicts: readonly Verdict[]): readonly [least: number, most: number] {
  const count = (...of: Verdict[]) => verdicts.filter((verdict) => of.includes(verdict)).length;
  const least = count('kept');
  return [least, least + count('done', 'due')];
}
