/** SQL for tables, as SQLite reads it. */
import type { ColumnShape, ColumnType, FilledTable } from '../table.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
};

/** Quotation marks for a text in SQL. */
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

function columnSql({ name, type, isNeeded, oneOf, refersTo }: ColumnShape): string {
  const check =
    type === 'boolean' ? `CHECK (${name} IN (0, 1))` : oneOf && `CHECK (${name} IN (${oneOf.map(quoted).join(', ')}))`;
  return [
    name,
    TYPES[type],
    isNeeded && 'NOT NULL',
    check,
    refersTo !== undefined && `REFERENCES ${refersTo} (id) DEFERRABLE INITIALLY DEFERRED`,
  ]
    .filter((part) => typeof part === 'string')
    .join(' ');
}

/** The statement that makes a table; what its columns mean stands beside them, and SQLite keeps it. */
export const createTable = ({ name, says, columns, key }: FilledTable): string =>
  [
    `CREATE TABLE ${name} ( -- ${says}`,
    ...columns.map((column) => `  ${columnSql(column)}, -- ${column.says}`),
    `  PRIMARY KEY (${key.join(', ')})`,
    ') STRICT',
  ].join('\n');

/** The statement that puts a row in, with a place for each cell. */
export const insertInto = ({ name, columns }: FilledTable): string =>
  `INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`;
