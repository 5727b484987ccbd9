import { CREDIT, LICENCE } from '../../publish/credit.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import type { ColumnShape, FilledTable } from '../table.ts';

/** A row under the names of its columns. */
export const rowObject = (columns: readonly ColumnShape[], cells: FilledTable['rows'][number]) =>
  Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null]));

/** What the file says before its tables. */
export interface JsonHead {
  /** Absolute, of its schema and of the page that presents it. */
  schema: string;
  url: string;
  /** ISO day up to which sources were read. */
  sourcesRead: string;
}

/** All tables in one file, each a list of rows; a row a line, so that tools which compare lines find what has changed. */
export function tablesJson(tables: readonly FilledTable[], { schema, url, sourcesRead }: JsonHead): string {
  const head = { $schema: schema, source: { name: CREDIT, url }, licence: LICENCE, sourcesRead };
  const members = [
    ...Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    ...tables.map(({ name, columns, rows }) => {
      const lines = rows.map((cells) => JSON.stringify(rowObject(columns, cells)));
      return `${JSON.stringify(name)}: [\n${lines.join(',\n')}\n]`;
    }),
  ];
  return `${withPlainSpaces(`{\n${members.join(',\n')}\n}`)}\n`;
}
