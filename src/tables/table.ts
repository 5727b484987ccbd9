/** One declaration for each table: CSV, JSON, schemas, SQL and Parquet all follow from it. */
import type { Precision, PartialDate } from '../ledger/partial-date.ts';
import type { Book } from './book.ts';

/** A value of a table; null where it is not known or does not apply. */
export type Cell = string | number | boolean | null;

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** What is known of a column without its rows. */
export interface ColumnShape {
  /** Of lower-case letters and underscores, so that no tool needs quotation marks. */
  name: string;
  type: ColumnType;
  /** One sentence or two, for readers. */
  says: string;
  /** Never null. */
  isNeeded: boolean;
  /** All that it may hold; left out where that is no list. */
  oneOf?: readonly string[];
  /** The table whose column `id` this names. */
  refersTo?: string;
}

export interface Column<Row> extends ColumnShape {
  cell: (row: Row, book: Book) => Cell | undefined;
}

export interface Table<Row> {
  name: string;
  title: string;
  says: string;
  /** Names of columns: no two rows have the same in all of them. */
  key: readonly string[];
  columns: readonly Column<Row>[];
  rows: (book: Book) => readonly Row[];
}

/** A table with its rows, each with a cell for every column, in the order of its key. */
export interface FilledTable extends Omit<Table<never>, 'columns' | 'rows'> {
  columns: readonly ColumnShape[];
  rows: readonly (readonly Cell[])[];
}

/** Marks a declaration whose kind of row nobody needs to know any more. */
export type AnyTable = (book: Book) => FilledTable;

/** A table that can be filled. Rows are in the order of their keys, whatever order they came in. */
export const table =
  <Row>({ rows, columns, ...shape }: Table<Row>): AnyTable =>
  (book) => {
    const keys = shape.key.map((name) => columns.findIndex((column) => column.name === name));
    const cells = rows(book).map((row) => columns.map(({ cell }) => cell(row, book) ?? null));
    return {
      ...shape,
      columns: columns.map(({ cell: _cell, ...column }) => column),
      rows: cells.toSorted((a, b) => compareAt(keys, a, b)),
    };
  };

function compareAt(keys: readonly number[], a: readonly Cell[], b: readonly Cell[]): number {
  for (const key of keys) {
    const [left, right] = [a[key] ?? '', b[key] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

type Of<Row, Type> = (row: Row, book: Book) => Type | null | undefined;

const column =
  <Type extends Cell>(type: ColumnType) =>
  <Row>(name: string, says: string, cell: Of<Row, Type>): Column<Row> => ({ name, type, says, isNeeded: false, cell });

export const text = column<string>('string');
export const integer = column<number>('integer');
export const number = column<number>('number');
export const truth = column<boolean>('boolean');
/** An ISO day. */
export const dayColumn = column<string>('date');

/** A column that is never empty. */
export const needed = <Row>(of: Column<Row>): Column<Row> => ({ ...of, isNeeded: true });

/** One of a few words. */
export const word = <Row>(
  name: string,
  says: string,
  oneOf: readonly string[],
  cell: Of<Row, string>,
): Column<Row> => ({
  ...text(name, says, cell),
  oneOf,
});

/** The id of a row in another table. */
export const ref = <Row>(name: string, refersTo: string, says: string, cell: Of<Row, string>): Column<Row> => ({
  ...text(name, says, cell),
  refersTo,
});

const PRECISIONS = ['day', 'month', 'quarter', 'half-year', 'year'] as const satisfies readonly Precision[];

/**
 * A date as exactly as it is known, in four columns: as it is written, how exact it is, and the first and the last day
 * that it may be, by which programs sort and compare.
 */
export const partialDateColumns = <Row>(name: string, says: string, of: Of<Row, PartialDate>): Column<Row>[] => [
  text(
    name,
    `${says} As exactly as it is known: 2025-09-22, 2025-09, 2026-Q3, 2026-H2 or 2026.`,
    (row, book) => of(row, book)?.iso,
  ),
  word(`${name}_precision`, `How exactly ${name} is known.`, PRECISIONS, (row, book) => of(row, book)?.precision),
  dayColumn(`${name}_first`, `The first day that ${name} may be.`, (row, book) => of(row, book)?.first),
  dayColumn(`${name}_last`, `The last day that ${name} may be.`, (row, book) => of(row, book)?.last),
];
