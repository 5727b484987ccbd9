import { CREDIT } from '../credit.ts';
import type { Citable } from './citable.ts';
import { datePartsOf } from './cited-date.ts';

/**
 * The tags in a page's head that Zotero and Wikipedia's citation tool read, by name. They speak for the page as it
 * stands, so the address is its own. The title is in `og:title`: `citation_title` alone would make an article of a
 * journal without a name of a page that is neither. After the comma would come first names: the site has none.
 *
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function highwireTags({ issued, liveUrl }: Citable): { name: string; content: string }[] {
  return [
    { name: 'citation_author', content: `${CREDIT},` },
    ...(issued ? [{ name: 'citation_publication_date', content: dateOf(datePartsOf(issued)) }] : []),
    { name: 'citation_publisher', content: CREDIT },
    { name: 'citation_language', content: 'en' },
    { name: 'citation_public_url', content: liveUrl },
  ];
}

/** `2026/11/21` */
const dateOf = (parts: readonly number[]) => parts.map((part) => String(part).padStart(2, '0')).join('/');
