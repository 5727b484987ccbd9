import { escapeHtml, outLink } from './markup.ts';

/**
 * Where the script of a frame says what has changed since it was pasted.
 *
 * @param url of the chart's page
 * @param since by revision, what has changed since; see changes.ts
 */
export const newsPlace = (url: string, since: readonly (readonly string[])[]): string =>
  [
    `<details class="new" name="p" hidden data-since="${escapeHtml(JSON.stringify(since))}"><summary></summary>`,
    `<div><ul></ul><p>${outLink(url, 'See why on the page of this chart')}</p></div></details>`,
  ].join('');
