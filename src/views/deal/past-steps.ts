import { isStateless, type DealEvent } from '../../ledger/deal.ts';
import { comparePartialDates } from '../../ledger/partial-date.ts';

/** Every step of every deal that made a difference to it, oldest first; of one day, in the order of the deals. */
export const pastSteps = <Deal extends { path: readonly DealEvent[] }>(deals: readonly Deal[]) =>
  deals
    .flatMap((deal) =>
      deal.path.filter(({ expected, stage }) => !expected && !isStateless(stage)).map((event) => ({ deal, event })),
    )
    .toSorted((a, b) => comparePartialDates(a.event.date, b.event.date));
