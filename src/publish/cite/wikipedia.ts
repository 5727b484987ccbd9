import { printPartialDate } from '../../ledger/partial-date.ts';
import { CREDIT } from '../credit.ts';
import { detailsOf, type Citable } from './citable.ts';

/**
 * A reference for Wikipedia. An editor adds `access-date` on the day of reading.
 *
 * @see https://en.wikipedia.org/wiki/Template:Cite_web
 */
export function citeWeb(cited: Citable): string {
  const details = detailsOf(cited);
  const parameters: [name: string, value: string][] = [
    ['url', escapeUrl(cited.url)],
    ['title', escapeWikitext(cited.title)],
    ['website', CREDIT],
    ...(cited.issued ? [['date', printPartialDate(cited.issued)] satisfies [string, string]] : []),
    ...(details === '' ? [] : [['type', escapeWikitext(details)] satisfies [string, string]]),
  ];
  return `{{cite web ${parameters.map(([name, value]) => `|${name}=${value}`).join(' ')}}}`;
}

const reference = (character: string) => `&#${character.codePointAt(0) ?? 0};`;

/** What ends a parameter or begins markup, as references: pipes, brackets, braces, tags, quotes in a row, signatures. */
const escapeWikitext = (text: string) =>
  text.replace(/[|[\]{}<>]|'(?=')|(?<=')'|~|_(?=_)|(?<=_)_|&(?=#?\w+;)/g, reference);

/** The characters that would end the link, as the template's page lists them. */
const escapeUrl = (url: string) =>
  url.replace(
    /[\s"'<>[\]{|}]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
