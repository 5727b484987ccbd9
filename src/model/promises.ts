/** Promises of the deals: dated figures, and the events of paths that settle them. Pure. */
import { isStateless, type DealEvent } from '../ledger/deal.ts';
import { revisions, type Basis, type Claim, type Figure, type Promised } from '../ledger/figure.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import { hasFallenDue, judge, SETTLEMENTS, type Judgement, type Settlement } from '../ledger/promise.ts';
import type { DateValue } from '../ledger/value.ts';

/** A deal and its path, whatever else is known of it. */
export interface DealWithPath {
  id: string;
  path: readonly DealEvent[];
}

/** An event of a deal's path that settles a promise. */
export interface Settling<Deal extends DealWithPath = DealWithPath> extends Settlement {
  deal: Deal;
  event: DealEvent;
}

/** A claim whose value is a date. */
export type DatedClaim = Claim & { value: DateValue };

export interface PromiseEntry<Deal extends DealWithPath = DealWithPath> extends Promised {
  figure: Figure;
  /** Each time that it was promised, oldest first; all end on the same day. What others expect is no promise. */
  stated: readonly [DatedClaim, ...DatedClaim[]];
  /** The time in which it was to be kept, or until which, as last stated. */
  due: DateValue;
  settlements: readonly Settling<Deal>[];
}

/** What others expect, who promise nothing. */
const PROJECTED: readonly Basis[] = ['estimated', 'projected'];

/** The dates that a figure gives as promised, oldest first. */
export const promisedDates = (figure: Figure): DatedClaim[] =>
  revisions(figure).filter(
    (claim): claim is DatedClaim => claim.value.kind === 'date' && !PROJECTED.includes(claim.basis),
  );

/** All promises, in the order of the figures; one without a date that stands is none, and is reported elsewhere. */
export function promisesIn<Deal extends DealWithPath>(
  figures: readonly Figure[],
  deals: readonly Deal[],
): PromiseEntry<Deal>[] {
  const settling = settlementsIn(deals);
  return figures.flatMap((figure) => {
    const [first, ...later] = promisedDates(figure);
    if (!figure.promise || !first) return [];
    return {
      ...figure.promise,
      figure,
      stated: [first, ...later] as const,
      due: (later.at(-1) ?? first).value,
      settlements: settling.get(figure.id) ?? [],
    };
  });
}

/** From the id of a figure to the events that settle its promise, in the order of the deals. */
function settlementsIn<Deal extends DealWithPath>(deals: readonly Deal[]): ReadonlyMap<string, Settling<Deal>[]> {
  const all = deals.flatMap((deal) =>
    deal.path.flatMap((event) =>
      SETTLEMENTS.flatMap((kind) =>
        (event[kind] ?? []).map((id) => ({ id, kind, on: event.date, isTold: isStateless(event.stage), deal, event })),
      ),
    ),
  );
  return Map.groupBy(all, ({ id }) => id);
}

/** What has become of a promise by the day up to which sources have been read; what was only considered is none. */
export const judgementOf = <Deal extends DealWithPath>(
  { due, settlements, considered }: PromiseEntry<Deal>,
  readUpTo: PartialDate,
): Judgement<Settling<Deal>> => (considered ? { verdict: 'considered' } : judge(due.date, settlements, readUpTo));

/** Whether all of its time has passed by that day; what was only considered is due at no time. */
export const isPastDue = ({ due, considered }: PromiseEntry, readUpTo: PartialDate) =>
  !considered && hasFallenDue(due.date, readUpTo);
