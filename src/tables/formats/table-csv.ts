import { printCsv } from '../../publish/csv.ts';
import type { FilledTable } from '../table.ts';

/** A table as CSV; what is null is an empty cell. */
export const tableCsv = ({ columns, rows }: FilledTable): string =>
  printCsv(
    columns.map(({ name }) => name),
    rows.map((cells) => cells.map((cell) => cell ?? undefined)),
  );
