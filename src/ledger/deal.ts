import { comparePartialDates, type PartialDate } from './partial-date.ts';
import type { SettlementKind } from './promise.ts';

/**
 * What an event made of a deal. A deal has a path, not a status: the state on any day
 * is what the last event before it left.
 */
export const STAGES = {
  reported: 'reported',
  announced: 'announced',
  'letter-of-intent': 'letter of intent',
  agreement: 'agreed',
  financed: 'financed',
  paid: 'paid in full',
  'under-construction': 'under construction',
  running: 'running',
  expanded: 'expanded',
  amended: 'amended',
  replaced: 'replaced',
  lapsed: 'lapsed',
  disclosed: 'disclosed',
  stated: 'stated',
} as const;
export type Stage = keyof typeof STAGES;

/** True for an event that brings a fact to light and leaves the state as it was. */
export const isStateless = (stage: Stage) => stage === 'disclosed' || stage === 'stated';

export interface DealEvent extends Partial<Record<SettlementKind, readonly string[] | undefined>> {
  date: PartialDate;
  stage: Stage;
  /** What happened, one sentence; text with figures. */
  what: string;
  /** Source ids, best first. */
  sources: readonly string[];
  /** A promise, not yet a fact. */
  expected: boolean;
  /** How a promise limits its date; left out where it names it plainly. */
  bound?: 'by' | 'through' | 'from' | undefined;
  /** Which part of the deal is promised, in a word or two, where it is not all of it. */
  of?: string | undefined;
  /** Of a promise: ids of the figures that hold the dates it gives. */
  dates?: readonly string[] | undefined;
  /** Ids of the figures of the power that took this step, where it is not all of the deal's. */
  power?: readonly string[] | undefined;
  /** Ids of the figures of the money that had been paid by then, where it is not all of the deal's. */
  pays?: readonly string[] | undefined;
  /** Ids of the data centres that it is about, where that does not go without saying. */
  sites?: readonly string[] | undefined;
}

/** What happened to some of a deal's power: a step that names power is a step of that alone. */
export const pathOfPower = <Event extends Pick<DealEvent, 'power'>>(
  path: readonly Event[],
  figure: string,
): readonly Event[] => path.filter(({ power }) => power === undefined || power.includes(figure));

/** What happened on a day, or in a month, that a path gives as exactly; no promise. */
export const eventOn = <Event extends Pick<DealEvent, 'date' | 'expected'>>(
  path: readonly Event[],
  on: PartialDate,
): Event | undefined => path.find(({ date, expected }) => date.iso === on.iso && !expected);

/** Past first, then promises; each in order of date. */
export function splitPath(path: readonly DealEvent[]): { past: DealEvent[]; promised: DealEvent[] } {
  const sorted = path.toSorted((a, b) => comparePartialDates(a.date, b.date));
  return { past: sorted.filter((e) => !e.expected), promised: sorted.filter((e) => e.expected) };
}
