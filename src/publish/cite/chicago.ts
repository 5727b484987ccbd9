import type { PartialDate } from '../../ledger/partial-date.ts';
import { CREDIT } from '../credit.ts';
import { detailsOf, type Citable } from './citable.ts';
import { datePartsOf, monthName } from './cited-date.ts';
import { ended } from './sentence.ts';

/**
 * An entry of a bibliography in Chicago style (notes and bibliography): a page of a website whose owner is its
 * author. The title keeps the capitals it was published with, as no program can tell which words are names.
 *
 * @see https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html
 */
export function chicagoCitation(cited: Citable): string {
  const parts = [detailsOf(cited), cited.issued ? printDate(cited.issued) : '', cited.url];
  return [`${CREDIT}. “${ended(cited.title)}”`, ...parts.filter((part) => part !== '').map((part) => `${part}.`)].join(
    ' ',
  );
}

/** `November 21, 2026` */
function printDate(date: PartialDate): string {
  const [year, month, day] = datePartsOf(date);
  if (month === undefined) return String(year);
  return `${monthName(month)} ${day === undefined ? '' : `${day}, `}${year}`;
}
