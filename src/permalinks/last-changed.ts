import type { Permalink } from '../model/reading/files/permalinks-file.ts';
import { LAST_CHANGED } from '../publish/structured-data/json-ld.ts';
import { parsePartialDate, printPartialDate } from '../ledger/partial-date.ts';

/** Where it tells machines. */
const MODIFIED = `,"dateModified":"${LAST_CHANGED}"`;

/** Where a page tells when it last changed; what stands there until its record is known to be true. */
const PLACE = /<(?<name>span) data-last-changed(?:="[^"]*")?>[^<]*<\/span>/g;

/**
 * Says in a built page when it last changed: the day in the permalink if that is of what the page says now. Otherwise
 * the day is not known before the page is published, and none is given.
 *
 * @param says hash of what the page says
 */
export function tellLastChanged(html: string, says: string, permalink: Permalink | undefined): string {
  if (!permalink) return html.replaceAll(MODIFIED, '');
  if (permalink.says !== says) return html.replaceAll(MODIFIED, '').replace(PLACE, 'since it was last published');
  return html
    .replaceAll(MODIFIED, MODIFIED.replace(LAST_CHANGED, permalink.changed))
    .replace(PLACE, timeOf(permalink.changed));
}

function timeOf(day: string): string {
  const date = parsePartialDate(day);
  return `<time datetime="${day}">${date ? printPartialDate(date) : day}</time>`;
}
