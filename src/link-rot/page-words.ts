import { parse } from 'node-html-parser';

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

/** Elements that begin a new line, so that their words do not run into those before. */
const BREAKS = /<(?=\/?(?:address|article|br|dd|div|dt|h[1-6]|li|p|section|td|th|tr)\b)/gi;

/** The text of a page of HTML, without scripts and styles. */
function textOf(html: string): string {
  const root = parse(html.replace(BREAKS, ' <'), { blockTextElements: {} });
  for (const silent of root.querySelectorAll('script, style, noscript, template')) silent.remove();
  return root.textContent;
}

/**
 * The words that a page no longer holds. Words left out of a quotation ("…") may be anything.
 *
 * @param page HTML, or plain text
 */
export function missingWords(page: string, quotations: readonly string[]): string[] {
  const text = plain(textOf(page));
  return quotations.filter((words) => {
    const parts = words.split(/…|\.{3}|\[[^\]]*\]/).map(plain);
    return !parts.every((part) => text.includes(part));
  });
}
