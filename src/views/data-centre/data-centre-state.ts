/** What has happened at a data centre, and how far it has got. Pure. */
import type { DealEvent } from '../../ledger/deal.ts';
import { isEnded, stateAfter, stateReached, type DealState } from '../../ledger/deal-state.ts';
import { comparePartialDates, type PartialDate } from '../../ledger/partial-date.ts';
import type { DealWithPath } from '../../model/promises.ts';

interface PlaceWithPath {
  id: string;
  deals: readonly string[];
  power: string;
  figures: readonly string[];
  path: readonly DealEvent[];
}

/**
 * All that is told of a place as past, oldest first: its own events, and those of its deals that name it or its power, or
 * that can be about no other place.
 *
 * @param places all of them: a deal that only one of them names is about that one
 */
export function pastAt(
  place: PlaceWithPath,
  deals: readonly DealWithPath[],
  places: readonly PlaceWithPath[],
): DealEvent[] {
  const own = new Set([place.power, ...place.figures]);
  const ofDeals = place.deals.flatMap((id) => {
    const isOnly = places.filter((other) => other.deals.includes(id)).length === 1;
    const path = deals.find((deal) => deal.id === id)?.path ?? [];
    return path.filter(({ sites, power }) => {
      if (sites) return sites.includes(place.id);
      return power ? power.some((figure) => own.has(figure)) : isOnly;
    });
  });
  return [...ofDeals, ...place.path]
    .filter(({ expected }) => !expected)
    .toSorted((a, b) => comparePartialDates(a.date, b.date));
}

/** Where a place stands on the day up to which sources were read; undefined before anything has happened. */
export const stateOf = (past: readonly DealEvent[], readUpTo: PartialDate): DealState | undefined =>
  stateReached(past, readUpTo, readUpTo)?.state;

/** One rung of the ladder, and the event that reached it first; none where no source has it. */
export interface LadderRung {
  state: DealState;
  name: string;
  by?: DealEvent | undefined;
}

/** From the lowest on; the last two are ends. */
const RUNGS: readonly { state: DealState; name: string }[] = [
  { state: 'announced', name: 'Announced' },
  { state: 'signed', name: 'Signed' },
  { state: 'building', name: 'Being built' },
  { state: 'running', name: 'In use, in part' },
  { state: 'lapsed', name: 'Given up' },
  { state: 'replaced', name: 'Replaced' },
];

/** The whole ladder from the lowest rung; what has ended has one more. */
export const ladderOf = (past: readonly DealEvent[]): LadderRung[] =>
  RUNGS.map((rung) => ({ ...rung, by: past.find(({ stage }) => stateAfter(undefined, stage) === rung.state) })).filter(
    ({ state, by }) => !isEnded(state) || by !== undefined,
  );
