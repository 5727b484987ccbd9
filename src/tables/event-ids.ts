import { stateAfter, type DealState } from '../ledger/deal-state.ts';
import { splitPath, type DealEvent } from '../ledger/deal.ts';
import { once } from '../model/once.ts';
import type { Book } from './book.ts';

/** Whose path an event stands on: of a site, what no deal tells. */
interface Owner {
  deal?: string;
  site?: string;
}

export interface NamedEvent extends Owner {
  id: string;
  event: DealEvent;
  /** From 1: past first, then promises, each by date. */
  position: number;
  /** Of the deal or the site, once this had happened; undefined for a promise, and before anything was known. */
  state: DealState | undefined;
}

/** `aws/2025-11-03/agreement`, `sites/abilene/2024/under-construction`; a second one like it ends in `/2`. */
function namedIn(path: readonly DealEvent[], prefix: string, owner: Owner): NamedEvent[] {
  const { past, promised } = splitPath(path);
  const taken = new Map<string, number>();
  let state: DealState | undefined;
  return [...past, ...promised].map((event, index) => {
    const id = `${prefix}/${event.date.iso}/${event.expected ? 'expected-' : ''}${event.stage}`;
    const n = (taken.get(id) ?? 0) + 1;
    taken.set(id, n);
    if (!event.expected) state = stateAfter(state, event.stage);
    return {
      ...owner,
      id: n === 1 ? id : `${id}/${n}`,
      event,
      position: index + 1,
      state: event.expected ? undefined : state,
    };
  });
}

/** All events of all deals and sites. */
export const namedEvents = once(({ deals, sites }: Book): readonly NamedEvent[] => [
  ...deals.flatMap(({ id, path }) => namedIn(path, id, { deal: id })),
  ...sites.flatMap(({ id, path }) => namedIn(path, `sites/${id}`, { site: id })),
]);
