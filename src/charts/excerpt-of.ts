import { barsExcerpt } from './bars/bars-excerpt.ts';
import { flowsExcerpt } from './flows/flows-excerpt.ts';
import type { FormEntry } from './forms.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { pathsExcerpt } from './paths/paths-excerpt.ts';
import { spansExcerpt } from './spans/spans-excerpt.ts';
import type { Own } from './shared/own.ts';

/**
 * The rows of a chart that are about one deal, in their order, and what they are to be compared with.
 *
 * @returns undefined where the chart stands whole: it has none of the deal's rows or no others, or is of a form whose
 *   rows mean something only together, such as shares of a sum
 */
export function excerptOf(entry: FormEntry, own: Own, ledger: Ledger): FormEntry | undefined {
  const excerpt = excerptInForm(entry, own, ledger);
  const left = excerpt ? rowsIn(excerpt) : 0;
  return left === 0 || left === rowsIn(entry) ? undefined : excerpt;
}

function excerptInForm(entry: FormEntry, own: Own, ledger: Ledger): FormEntry | undefined {
  switch (entry.form) {
    case 'bars':
      return { ...entry, ...barsExcerpt(entry, own, ledger) };
    case 'flows':
      return { ...entry, ...flowsExcerpt(entry, own) };
    case 'spans':
      return { ...entry, ...spansExcerpt(entry, own) };
    case 'paths':
      return { ...entry, ...pathsExcerpt(entry, own) };
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
