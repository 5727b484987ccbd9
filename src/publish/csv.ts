import { withPlainSpaces } from '../ledger/number-text.ts';

/** Empty where it is undefined. */
export type CsvCell = string | number | boolean | undefined;

const LINE_END = '\r\n';

/** Text with what would end a cell in quotation marks, and with the spaces that people type to find it. */
function printCell(cell: CsvCell): string {
  const text = cell === undefined ? '' : withPlainSpaces(String(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A file of values separated by commas, its first line the names of the columns.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export const printCsv = (names: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  [names, ...rows].map((cells) => cells.map(printCell).join(',') + LINE_END).join('');

/**
 * What the name of such a file has before its ending. No program's name, since addresses outlive programs; a dot, since
 * no id has one, so that no other chart can ever be called that.
 */
export const SPREADSHEET = '.spreadsheet';

/**
 * The same file for spreadsheets: they take it for UTF-8 only if it begins with a byte-order mark, which other programs
 * would read as part of the name of the first column.
 */
export const forSpreadsheets = (csv: string): string => `\ufeff${csv}`;
