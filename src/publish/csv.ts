/** Empty where it is undefined. */
export type Cell = string | number | boolean | undefined;

const LINE_END = '\r\n';

/** Text with what would end a cell in quotation marks. */
function printCell(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A file of values separated by commas, its first line the names of the columns.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export const printCsv = (names: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [names, ...rows].map((cells) => cells.map(printCell).join(',') + LINE_END).join('');
