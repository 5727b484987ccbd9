import { Parser } from 'htmlparser2';

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
const BREAKS = new Set('address article br dd div dt h1 h2 h3 h4 h5 h6 li p section td th tr'.split(' '));

const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/** The text of a page of HTML, without scripts and styles. */
function textOf(html: string): string {
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.has(name)) silent++;
      if (BREAKS.has(name)) text += ' ';
    },
    ontext(words) {
      if (silent === 0) text += words;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--;
      if (BREAKS.has(name)) text += ' ';
    },
  });
  parser.end(html);
  return text;
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
