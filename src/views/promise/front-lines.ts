/** What stands below the headline of the front page: what is due next, and how much of a text a line has room for. Pure. */
import type { DealEvent } from '../../ledger/deal.ts';
import { isEnded, stateReached } from '../../ledger/deal-state.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';

interface PromisingDeal {
  id: string;
  name: string;
  path: readonly DealEvent[];
}

/** What deals promise for one and the same time. */
export interface DuePromises {
  date: PartialDate;
  bound: DealEvent['bound'];
  /** In the order of the deals; a promise that two of them make in the same words stands once. */
  promises: { deal: Pick<PromisingDeal, 'id' | 'name'>; of: string | undefined }[];
}

/**
 * The promises whose time ends next, of deals that have not ended. What is due "from" a date on has no such end, and what
 * runs out is no promise.
 *
 * A time counts as long as its last day is not past; of times that end together, the shortest comes first.
 *
 * @param readUpTo the day up to which sources have been read: never that of a build
 * @returns undefined when nothing is promised
 */
export function nextDue(deals: readonly PromisingDeal[], readUpTo: PartialDate): DuePromises | undefined {
  const ahead = deals
    .filter(({ path }) => !isEnded(stateReached(path, readUpTo, readUpTo)?.state))
    .flatMap((deal) =>
      deal.path
        .filter(({ expected, stage, bound }) => expected && stage !== 'lapsed' && bound !== 'from')
        .filter(({ date }) => date.last >= readUpTo.first)
        .map((event) => ({ deal, event })),
    )
    .toSorted(
      (a, b) =>
        a.event.date.last.localeCompare(b.event.date.last) || b.event.date.first.localeCompare(a.event.date.first),
    );
  const [first] = ahead;
  if (!first) return undefined;
  const { date, bound } = first.event;
  const together = ahead.filter(({ event }) => event.date.iso === date.iso && event.bound === bound);
  const once = new Map(together.toReversed().map((each) => [each.event.what, each]));
  return {
    date,
    bound,
    promises: together
      .filter((each) => once.get(each.event.what) === each)
      .map(({ deal: { id, name }, event: { of } }) => ({ deal: { id, name }, of })),
  };
}

/** Words that a line has room for. */
const ROOM = 20;

/** Of a longer text its first words, and a sign that it goes on. */
export function inALine(text: string): string {
  const words = text.split(' ');
  return words.length <= ROOM
    ? text
    : `${words
        .slice(0, ROOM)
        .join(' ')
        .replace(/[,;:.]$/, '')} …`;
}
