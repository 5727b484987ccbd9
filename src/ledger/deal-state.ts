import { splitPath, type DealEvent, type Stage } from './deal.ts';
import type { PartialDate } from './partial-date.ts';

/**
 * The ladder of a deal, lowest rung first.
 * - `reported`: somebody says so, and no party has announced it
 * - `announced`: a party says so, or both mean to: a letter of intent binds nobody
 * - `signed`: agreed, or financed
 * - `building`: work goes on where it is to run
 * - `running`: in use, at least in part; of capital, paid in full
 */
const RUNGS = ['reported', 'announced', 'signed', 'building', 'running'] as const;
export type Rung = (typeof RUNGS)[number];

/** Where a deal stands; what has ended stands on no rung. */
export type DealState = Rung | 'replaced' | 'lapsed';

/** How far a deal has got. */
export interface StateReached {
  state: DealState;
  /** The event that brought it there. */
  by: DealEvent;
}

/** What an event makes of a deal. The stages that are left out leave it as it was: more of it, other terms, news. */
const REACHED: Partial<Record<Stage, DealState>> = {
  reported: 'reported',
  announced: 'announced',
  'letter-of-intent': 'announced',
  agreement: 'signed',
  financed: 'signed',
  'under-construction': 'building',
  running: 'running',
  paid: 'running',
  replaced: 'replaced',
  lapsed: 'lapsed',
};

/** True for a deal that was replaced or has lapsed. */
export const isEnded = (state: DealState | undefined) => state === 'replaced' || state === 'lapsed';

/**
 * Where a deal stands after an event. A step up is taken whole, so nothing need be signed first to run. News of a lower
 * rung takes nothing back: only an end does, and what is agreed after an end begins anew.
 */
export function stateAfter(before: DealState | undefined, stage: Stage): DealState | undefined {
  const reached = REACHED[stage];
  if (reached === undefined) return before;
  if (before === undefined || isEnded(before) || isEnded(reached)) return reached;
  return RUNGS.indexOf(reached) > RUNGS.indexOf(before) ? reached : before;
}

/**
 * Where a deal stood at the end of a day, as far as is known today.
 *
 * - A promise never counts, however long its date is past: only the event that keeps it does.
 * - An event counts from the last day of its date. Before that nobody can say that it had happened; except that whatever
 *   is told as past had happened by `readUpTo`.
 * - Events that count are taken in the order of `splitPath`, by `stateAfter`.
 *
 * So a later day never has a lower rung, unless an end lies between.
 *
 * @param readUpTo the day up to which sources have been read; a later day is told as that day
 * @returns undefined before anything has happened
 */
export function stateReached(
  path: readonly DealEvent[],
  day: PartialDate,
  readUpTo: PartialDate,
): StateReached | undefined {
  const isKnown = ({ date }: DealEvent) => date.last <= day.last || readUpTo.last <= day.last;
  let reached: StateReached | undefined;
  for (const by of splitPath(path).past.filter(isKnown)) {
    const state = stateAfter(reached?.state, by.stage);
    if (state && state !== reached?.state) reached = { state, by };
  }
  return reached;
}
