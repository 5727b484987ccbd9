import { DatabaseSync } from 'node:sqlite';
import type { Cell, FilledTable } from '../table.ts';
import { createTable, insertInto } from './sql.ts';
import { FULL_TEXT, VIEWS } from './views.ts';

/** SQLite has no truth values of its own. */
const bound = (cell: Cell) => (typeof cell === 'boolean' ? Number(cell) : cell);

/**
 * A database in memory with all tables, the views and the full-text index; to be closed by whoever asked for it.
 *
 * @throws {Error} where a row breaks a key or a list of words
 */
export function openTables(tables: readonly FilledTable[]): DatabaseSync {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true });
  database.exec('BEGIN');
  for (const table of tables) database.exec(createTable(table));
  for (const table of tables) {
    const insert = database.prepare(insertInto(table));
    for (const cells of table.rows) insert.run(...cells.map(bound));
  }
  for (const statement of [...VIEWS, ...FULL_TEXT]) database.exec(statement);
  database.exec('COMMIT');
  // Indexes are laid one behind the other, so the file does not depend on how they grew.
  database.exec('VACUUM');
  return database;
}

/** The same as a file; the same tables give the same bytes. */
export function sqliteFile(tables: readonly FilledTable[]): Uint8Array {
  const database = openTables(tables);
  try {
    return database.serialize();
  } finally {
    database.close();
  }
}
