import { findNoLength } from '../../ledger/drawable/lengths.ts';
import { findNoSum, findOtherTotal } from '../../ledger/drawable/sums.ts';
import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { tell } from './misfit.ts';

type Stack = Extract<EntryData<'charts'>, { form: 'stack' }>;

/** Every row of a stack is a sum that the ledger allows, of all that is drawn and nothing else. */
export const checkStack = ({ ledger }: Content, entry: Entry, data: Stack): Diagnostic[] =>
  data.rows.flatMap(({ label, parts, total }, r) => {
    const ids = parts.map(({ figure }) => figure);
    const problems = ids.flatMap((id, p) =>
      tell(entry, ['rows', r, 'parts', p, 'figure'], findNoLength(ledger, id, data.unit)),
    );
    if (problems.length > 0) return problems;
    const sumProblems = tell(entry, ['rows', r, 'parts'], findNoSum(ledger, label, ids));
    if (sumProblems.length > 0 || total === undefined) return sumProblems;
    return tell(entry, ['rows', r, 'total'], findOtherTotal(ledger, label, ids, total));
  });
