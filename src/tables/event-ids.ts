import { stateAfter, type DealState } from '../ledger/deal-state.ts';
import { splitPath, type DealEvent } from '../ledger/deal.ts';
import { once } from '../model/once.ts';
import type { Book, BookDeal } from './book.ts';

export interface NamedEvent {
  id: string;
  deal: BookDeal;
  event: DealEvent;
  /** From 1: past first, then promises, each by date. */
  position: number;
  /** Of the deal, once this had happened; undefined for a promise, and before anything was known. */
  state: DealState | undefined;
}

/** `aws/2025-11-03/agreement`; a second one like it ends in `/2`. */
function idsOf(deal: BookDeal): NamedEvent[] {
  const { past, promised } = splitPath(deal.path);
  const taken = new Map<string, number>();
  let state: DealState | undefined;
  return [...past, ...promised].map((event, index) => {
    const id = `${deal.id}/${event.date.iso}/${event.expected ? 'expected-' : ''}${event.stage}`;
    const n = (taken.get(id) ?? 0) + 1;
    taken.set(id, n);
    if (!event.expected) state = stateAfter(state, event.stage);
    return {
      id: n === 1 ? id : `${id}/${n}`,
      deal,
      event,
      position: index + 1,
      state: event.expected ? undefined : state,
    };
  });
}

/** All events of all deals. */
export const namedEvents = once(({ deals }: Book): readonly NamedEvent[] => deals.flatMap(idsOf));
