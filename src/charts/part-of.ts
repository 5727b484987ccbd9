import { barsPart } from './bars/bars-part.ts';
import { flowsPart } from './flows/flows-part.ts';
import type { FormEntry } from './forms.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { pathsPart } from './paths/paths-part.ts';
import { spansPart } from './spans/spans-part.ts';
import type { Own } from './shared/own.ts';

/**
 * The rows of a chart that are about one deal, in their order, and what they are to be compared with.
 *
 * @returns undefined where the chart stands whole: it has none of the deal's rows or no others, or is of a form whose
 *   rows mean something only together, such as shares of a sum
 */
export function partOf(entry: FormEntry, own: Own, ledger: Ledger): FormEntry | undefined {
  const part = partInForm(entry, own, ledger);
  const left = part ? rowsIn(part) : 0;
  return left === 0 || left === rowsIn(entry) ? undefined : part;
}

function partInForm(entry: FormEntry, own: Own, ledger: Ledger): FormEntry | undefined {
  switch (entry.form) {
    case 'bars':
      return { ...entry, ...barsPart(entry, own, ledger) };
    case 'flows':
      return { ...entry, ...flowsPart(entry, own) };
    case 'spans':
      return { ...entry, ...spansPart(entry, own) };
    case 'paths':
      return { ...entry, ...pathsPart(entry, own) };
    case 'ladder':
    case 'shares':
    case 'stack':
    case 'steps':
      return undefined;
  }
}

/** How much a chart draws: its rows, and of flows its arrows. */
function rowsIn(entry: FormEntry): number {
  if (entry.form === 'flows') return entry.rows.reduce((sum, { flows }) => sum + flows.length, 0);
  return 'groups' in entry ? entry.groups.reduce((sum, { rows }) => sum + rows.length, 0) : entry.rows.length;
}
