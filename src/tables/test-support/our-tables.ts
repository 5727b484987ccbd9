import { ownContent } from '../../model/test-support/own-content.ts';
import { bookIn } from '../book.ts';
import type { Cell, FilledTable } from '../table.ts';
import { tablesOf } from '../tables.ts';

/** The site's own book and tables: what other people get. */
export const ourBook = bookIn(ownContent);
export const ourTables = tablesOf(ourBook);

export function tableNamed(name: string): FilledTable {
  const found = ourTables.find((table) => table.name === name);
  if (!found) throw new Error(`no table is called ${name}`);
  return found;
}

/** The cells of one column. */
export const cellsOf = ({ columns, rows }: FilledTable, name: string): Cell[] => {
  const index = columns.findIndex((column) => column.name === name);
  return rows.map((cells) => cells[index] ?? null);
};
