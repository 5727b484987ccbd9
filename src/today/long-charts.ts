import type { EntryData } from '../model/collections.ts';
import type { Content } from '../model/content.ts';
import type { Watched } from './watched.ts';

/** As many rows as an article has room for, about 40 px each; of a longer chart it draws a part, and says so. */
const ROOM = 12;

/** Charts that have grown beyond what an article draws of them. The heights of rows differ a little by form. */
export const longCharts = (content: Content): Watched[] =>
  content.parsed('charts').flatMap(({ entry, data }) => {
    const rows = rowsOf(data);
    return rows > ROOM ? [{ file: entry.file.path, what: `${rows} rows, and room for about ${ROOM}` }] : [];
  });

/** How many rows a picture draws. */
function rowsOf(chart: EntryData<'charts'>): number {
  if ('groups' in chart) return chart.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return chart.form === 'paths' ? chart.rows.filter(({ inTable }) => !inTable).length : chart.rows.length;
}
