import type { RowChange, Since } from './changes.ts';
import { escapeHtml, outLink } from '../markup.ts';

/**
 * Where the script of a frame says what has changed since it was pasted.
 *
 * @param url of the chart's page, which the script asks what has changed since that day
 * @param since of each revision, oldest first
 * @param tell what has changed, in lines; see changes.ts
 */
export function newsPlace(
  url: string,
  since: readonly Since[],
  tell: (changes: readonly RowChange[]) => readonly string[],
): string {
  // Nothing has revision 0.
  const news = [[], ...since.map(({ day, changes }) => (changes.length > 0 ? [day, ...tell(changes)] : []))];
  return [
    `<details class="new" name="p" hidden data-since="${escapeHtml(JSON.stringify(news))}"><summary></summary>`,
    `<div><ul></ul><p>${outLink(url, 'See why on its page')}</p></div></details>`,
  ].join('');
}
