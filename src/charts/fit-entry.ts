import { formOfEntry, resolveChart, type FormEntry } from './forms.ts';
import type { ChartContext } from './shared/form/form.ts';
import { pickRows, type RowGroup } from './shared/thumbnail/pick-rows.ts';

export interface FittedEntry {
  entry: FormEntry;
  /** Rows that it draws, of how many the whole chart has. */
  shown: number;
  of: number;
}

/**
 * As much of a chart as has room, in its order: the first row of each group, then the second of each, and so on.
 *
 * @param height px
 * @returns undefined where the chart fits as it is, or is of a form whose rows mean something only together
 * @throws {ChartError} when a figure cannot stand where the chart puts it
 */
export function fitEntry(entry: FormEntry, height: number, context: ChartContext): FittedEntry | undefined {
  const groups = formOfEntry(entry).groups?.(entry as never);
  const heightOf = (of: FormEntry) => resolveChart(of, context).height();
  if (!groups || heightOf(entry) <= height) return undefined;
  const of = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  for (let shown = of - 1; shown > 0; shown -= 1) {
    const fitted = withGroups(entry, pickRows(groups, shown, ONE_EACH));
    if (shown === 1 || heightOf(fitted) <= height) return { entry: fitted, shown, of };
  }
  return undefined;
}

/** Rows are counted, not measured. */
const ONE_EACH = { heading: 0, ofRow: () => 1 };

/** The groups are the entry's own, with fewer rows. */
const withGroups = (entry: FormEntry, groups: readonly RowGroup<unknown>[]): FormEntry =>
  ({ ...entry, ...('groups' in entry ? { groups } : { rows: groups.flatMap(({ rows }) => rows) }) }) as FormEntry;
