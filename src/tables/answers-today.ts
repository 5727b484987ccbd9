import { once } from '../model/once.ts';
import { openTables } from './formats/sqlite.ts';
import { DATA_QUESTIONS } from './questions.ts';
import type { FilledTable } from './table.ts';

/** What the lines of SQL for each question print, a row a line as the command `sqlite3` has it, by the question's id. */
export const answersToday = once((tables: readonly FilledTable[]): ReadonlyMap<string, readonly string[]> => {
  const database = openTables(tables);
  try {
    return new Map(
      DATA_QUESTIONS.map(({ id, sql }) => {
        const rows = database.prepare(sql).all();
        return [id, rows.map((row) => Object.values(row).join('|'))];
      }),
    );
  } finally {
    database.close();
  }
});
