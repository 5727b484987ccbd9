import { textOfPage } from './text-of-page.ts';

/** What of a text tells two wordings apart: no case, no kinds of quotation marks, dashes and spaces. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * The words that a page no longer holds. Words left out of a quotation ("…") may be anything.
 *
 * @param page HTML, or plain text
 */
export function missingWords(page: string, quotations: readonly string[]): string[] {
  const text = plain(textOfPage(page));
  return quotations.filter((words) => {
    const parts = words.split(/…|\.{3}|\[[^\]]*\]/).map(plain);
    return !parts.every((part) => text.includes(part));
  });
}
