import { findNoFlow } from '../../ledger/drawable/flows.ts';
import type { EntryData } from '../collections.ts';
import type { Content } from '../content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../reading/entry.ts';
import { tell } from './misfit.ts';

type Flows = Extract<EntryData<'charts'>, { form: 'flows' }>;

/** Every flow says who pays whom, and has a size in dollars, none, or no cash in it. */
export const checkFlows = ({ ledger }: Content, entry: Entry, data: Flows): Diagnostic[] =>
  data.rows.flatMap((row, r) =>
    row.flows.flatMap(({ figure, to }, f) =>
      tell(entry, ['rows', r, 'flows', f, 'figure'], findNoFlow(ledger, figure, to)),
    ),
  );
