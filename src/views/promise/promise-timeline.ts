/** Where promises lie in time, deal by deal: what was due against what was done. Pure. */
import { extent, scaleUtc, utcDay, utcYear } from 'd3';
import type { PartialDate } from '../../ledger/partial-date.ts';
import type { Verdict } from '../../ledger/promise.ts';

/** px of a lane, and of what stands above and below the lanes of a deal. */
const LANE = 9;
const MARGIN = 8;

export interface TimedPromise {
  deal: { id: string; name: string };
  due: { date: PartialDate; bound: string };
  verdict: Verdict;
  /** When it was settled; none for what is open or missing. */
  settled?: PartialDate | undefined;
}

/** In percent of the width; `y` in px from the top of its row. */
export interface PlacedPromise<Of> {
  promise: Of;
  y: number;
  x: number;
  width: number;
  /** The day on which it was settled. */
  done?: number;
}

export interface PromiseRow<Of> {
  deal: TimedPromise['deal'];
  /** px */
  height: number;
  marks: readonly PlacedPromise<Of>[];
}

export interface PromiseTimeline<Of> {
  /** Each at the first day of its year. */
  years: readonly { year: number; x: number }[];
  /** The day up to which sources have been read. */
  read: number;
  rows: readonly PromiseRow<Of>[];
}

/**
 * One row for each deal, by the end of its first promise. A promise is as wide as its time is vague; one that only has an
 * end is a day wide. What overlaps lies in lanes below each other.
 */
export function placePromises<Of extends TimedPromise>(
  promises: readonly Of[],
  readUpTo: PartialDate,
): PromiseTimeline<Of> {
  const days = promises.flatMap(({ due, settled }) =>
    [spanOf(due), settled ? [settled.first, settled.last] : []].flat(),
  );
  const [first = readUpTo.first, last = readUpTo.last] = extent([...days, readUpTo.first, readUpTo.last]);
  const begin = utcYear.floor(new Date(first));
  // A day is over when the next begins: the first of January, and not before, needs a year of its own.
  const end = utcYear.ceil(endOf(last));
  const x = scaleUtc([begin, end], [0, 100]);
  const at = (iso: string) => x(new Date(iso));
  const after = (iso: string) => x(endOf(iso));
  const rows = [...Map.groupBy(promises, ({ deal }) => deal.id).values()].map((own) => {
    const lanes: number[] = [];
    const marks = own.map((promise): PlacedPromise<Of> => {
      const [first, last] = spanOf(promise.due);
      const done = promise.settled && after(promise.settled.last);
      const [left, right] = [Math.min(at(first), done ?? 100), Math.max(after(last), done ?? 0)];
      const free = lanes.findIndex((until) => until + 1 <= left);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = Math.max(right, left + 2);
      const placed = { promise, y: MARGIN / 2 + lane * LANE, x: at(first), width: after(last) - at(first) };
      return done === undefined ? placed : { ...placed, done };
    });
    return { deal: own[0]?.deal ?? { id: '', name: '' }, height: MARGIN + lanes.length * LANE, marks };
  });
  return {
    years: utcYear.range(begin, end).map((day) => ({ year: day.getUTCFullYear(), x: x(day) })),
    read: after(readUpTo.last),
    rows,
  };
}

const endOf = (iso: string) => utcDay.offset(new Date(iso), 1);

/** `by` and `through` name an end alone, `from` the time in which it begins. */
const spanOf = ({ date, bound }: TimedPromise['due']): [first: string, last: string] =>
  bound === 'by' || bound === 'through' ? [date.last, date.last] : [date.first, date.last];
