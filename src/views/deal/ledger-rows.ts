/** The lines of the ledger of deals on the front page. Pure. */
import { STAGES, type DealEvent, type Stage } from '../../ledger/deal.ts';
import { stateReached, type DealState, type StateReached } from '../../ledger/deal-state.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { PartialDate } from '../../ledger/partial-date.ts';
import { headlineAmount } from './headline-amount.ts';

interface Listed {
  path: readonly DealEvent[];
  row: { values: readonly string[]; stands?: string | undefined };
}

export interface LedgerRow<Of extends Listed> {
  deal: Of;
  /** Figures of money that no line above has: nobody shall count them twice. */
  values: string[];
  /** Of these, what OpenAI pays, published or not, and else the largest in dollars: a line has room for one. */
  leading: string | undefined;
  state: DealState | undefined;
  /** "signed", "being built": where it stands. */
  words: string;
}

/**
 * A line for each deal, newest first.
 *
 * @param deals oldest first
 * @param readUpTo the day for which their states are told
 */
export function ledgerRows<Of extends Listed>(
  deals: readonly Of[],
  ledger: Ledger,
  readUpTo: PartialDate,
): LedgerRow<Of>[] {
  const dollars = (id: string) => headlineAmount(ledger, id, 'usd');
  const isPrice = (id: string) => Number(ledger.figure(id).money?.kind === 'purchase-commitment');
  const listed = new Set<string>();
  return deals.toReversed().map((deal) => {
    const reached = stateReached(deal.path, readUpTo, readUpTo);
    const values = deal.row.values.filter((value) => !listed.has(value));
    for (const value of values) listed.add(value);
    const [leading] = values.toSorted((a, b) => isPrice(b) - isPrice(a) || dollars(b) - dollars(a));
    return {
      deal,
      values,
      leading,
      state: reached?.state,
      words: deal.row.stands ?? (reached ? wordsFor(reached) : ''),
    };
  });
}

/** In as few words as a phone has room for. */
const WORDS: Partial<Record<Stage, string>> = {
  'letter-of-intent': 'intended',
  'under-construction': 'being built',
  running: 'in use',
  paid: 'paid',
};

const wordsFor = ({ state, by }: StateReached) =>
  state === 'signed' ? 'signed' : (WORDS[by.stage] ?? STAGES[by.stage]);
