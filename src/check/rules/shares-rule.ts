import { findNoWhole, findWrongSide } from '../../ledger/drawable/sums.ts';
import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/reading/entry.ts';
import { tell } from './misfit.ts';

type Shares = Extract<EntryData<'charts'>, { form: 'shares' }>;

/** What is shared out can be added up and has a floor; what is missing has none. */
export const checkShares = ({ ledger }: Content, entry: Entry, data: Shares): Diagnostic[] =>
  data.rows.flatMap((row, r) => {
    const problems = (['parts', 'missing'] as const).flatMap((side) =>
      row[side].flatMap(({ figure }, m) =>
        tell(entry, ['rows', r, side, m, 'figure'], findWrongSide(ledger, figure, side, data.unit)),
      ),
    );
    if (problems.length > 0) return problems;
    const parts = row.parts.map(({ figure }) => figure);
    return tell(entry, ['rows', r, 'parts'], findNoWhole(ledger, row.label, parts));
  });
