import { formOfEntry, type FormEntry } from './forms.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Own } from './shared/form/own.ts';

/**
 * The rows of a chart that are about one deal, in their order, and what they are to be compared with.
 *
 * @returns undefined where the chart stands whole: it has none of the deal's rows or no others, or is of a form whose
 *   rows mean something only together, such as shares of a sum
 */
export function excerptOf(entry: FormEntry, own: Own, ledger: Ledger): FormEntry | undefined {
  const part = formOfEntry(entry).excerpt?.(entry as never, own, ledger);
  // A form leaves out rows of its own, and changes nothing else.
  const excerpt = part && ({ ...entry, ...part } as FormEntry);
  const left = excerpt ? rowsIn(excerpt) : 0;
  return left === 0 || left === rowsIn(entry) ? undefined : excerpt;
}

/** How much a chart draws: its rows, and of flows its arrows. */
function rowsIn(entry: FormEntry): number {
  if (entry.form === 'flows') return entry.rows.reduce((sum, { flows }) => sum + flows.length, 0);
  return 'groups' in entry ? entry.groups.reduce((sum, { rows }) => sum + rows.length, 0) : entry.rows.length;
}
