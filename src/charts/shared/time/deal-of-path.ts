import type { DealEvent } from '../../../ledger/deal.ts';

/** A deal's dated events, their text already printed. */
export interface DealOfPath {
  id: string;
  /** Address of the deal's page. */
  href: string;
  path: readonly DealEvent[];
}
