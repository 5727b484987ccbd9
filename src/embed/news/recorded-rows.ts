import { PART_NAMES } from '../../charts/shared/form/chart-row.ts';
import type { PublishedRow } from '../../publish/published-chart.ts';
import type { RecordedRow } from './changes.ts';

type LabelledRow = Pick<PublishedRow, 'group' | 'label' | 'detail' | 'part'>;

/** A row by its label, and by the part of its mark that it is about. */
export const rowName = ({ label, part }: LabelledRow) => (part === 'whole' ? label : `${label}, ${PART_NAMES[part]}`);

const longName = (row: LabelledRow) => [row.group, rowName(row), row.detail].filter(Boolean).join(': ');

/** Rows as a revision keeps them: the shortest name that no other row has, or a numbered one. */
export function recordedRows(rows: readonly (LabelledRow & Pick<PublishedRow, 'words' | 'figure'>)[]): RecordedRow[] {
  const styles = [rowName, (row: LabelledRow) => [row.group, rowName(row)].filter(Boolean).join(': '), longName];
  return rows.map((row, i) => {
    const style = styles.find((name) => rows.filter((other) => name(other) === name(row)).length === 1);
    if (style) return { label: style(row), words: row.words, figure: row.figure };
    const sameBefore = rows.slice(0, i).filter((other) => longName(other) === longName(row)).length;
    return { label: `${longName(row)} (${sameBefore + 1})`, words: row.words, figure: row.figure };
  });
}
