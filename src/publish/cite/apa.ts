import type { PartialDate } from '../../ledger/partial-date.ts';
import { CREDIT } from '../credit.ts';
import { detailsOf, type Citable } from './citable.ts';
import { datePartsOf, monthName } from './cited-date.ts';
import { ended } from './sentence.ts';

/**
 * An entry of a list of references in APA style: a page on a website whose author is also the website, which is
 * then left out after the title. What else a reader should know stands in brackets. "Last reviewed" is no date in
 * this style, so a page without a date of publication has none.
 *
 * @see https://apastyle.apa.org/style-grammar-guidelines/references/examples/webpage-website-references
 */
export function apaCitation(cited: Citable): string {
  const details = detailsOf(cited);
  const title = details === '' ? ended(cited.title) : `${cited.title} [${details}].`;
  return `${CREDIT}. (${cited.issued ? printDate(cited.issued) : 'n.d.'}). ${title} ${cited.url}`;
}

/** `2026, November 21` */
function printDate(date: PartialDate): string {
  const [year, month, day] = datePartsOf(date);
  const rest = [month === undefined ? undefined : monthName(month), day].filter((part) => part !== undefined);
  return rest.length === 0 ? String(year) : `${year}, ${rest.join(' ')}`;
}
