import { pickRecords } from './choice.ts';
import { plainLink } from './plain-link.ts';

/**
 * Gives a reader some lines of a table of the site, under a name of their own.
 *
 * @param ids of the lines, in their order
 * @throws where the table cannot be fetched
 */
export async function saveLines(table: string, ids: readonly string[], name: string): Promise<void> {
  const answer = await fetch(table);
  if (!answer.ok) throw new Error(answer.statusText);
  // Spreadsheets take a file for UTF-8 by its mark alone.
  const file = new Blob([`\ufeff${pickRecords(await answer.text(), ids)}`], { type: 'text/csv;charset=utf-8' });
  const link = plainLink(URL.createObjectURL(file), '');
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
