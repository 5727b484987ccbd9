import type { Ledger } from '../../ledger/ledger.ts';

import type { DrawingContext } from '../draw-chart.ts';
import { date } from '../../ledger/testing.ts';

/** What a form is drawn with that needs neither deals nor dates. */
export const drawnWith = (
  ledger: Ledger,
  idPrefix: string,
  hrefOf = (id: string) => `/figures/${id}/`,
): DrawingContext => ({
  ledger,
  hrefOf,
  idPrefix,
  readUpTo: date('2026-10-08'),
  deals: [],
});
