import { findNoFlow } from '../../ledger/drawable/flows.ts';
import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { tell } from './misfit.ts';

type Flows = Extract<EntryData<'charts'>, { form: 'flows' }>;

/** Every flow says who pays whom, and has a size in dollars, none, or no cash in it. */
export const checkFlows = (content: Content, entry: Entry, data: Flows): Diagnostic[] => {
  const { ledger } = content;
  // A payer that does not exist is reported where it stands.
  const isKnown = (id: string | undefined) => id === undefined || content.has('vendors', id);
  return data.rows.flatMap((row, r) =>
    row.flows.flatMap(({ figure: id, to }, f) => {
      const figure = ledger.find(id);
      if (!figure || !isKnown(figure.money?.payer) || !isKnown(figure.money?.payee)) return [];
      return tell(entry, ['rows', r, 'flows', f, 'figure'], findNoFlow(ledger, id, to));
    }),
  );
};
