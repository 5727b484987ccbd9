import { Parser } from 'htmlparser2';

/** Elements that begin a new line, so that their words do not run into those before. */
const BREAKS = new Set('address article br dd div dt h1 h2 h3 h4 h5 h6 li p section td th title tr'.split(' '));

const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/**
 * The text of a page of HTML, or of none, without scripts and styles; a line for each paragraph.
 *
 * @param without names of further elements whose words are left out
 */
export function textOfPage(html: string, without: readonly string[] = []): string {
  const isSilent = (name: string) => SILENT.has(name) || without.includes(name);
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentag(name) {
      if (isSilent(name)) silent++;
      if (BREAKS.has(name)) text += '\n';
    },
    ontext(words) {
      if (silent === 0) text += words;
    },
    onclosetag(name) {
      if (isSilent(name)) silent--;
      if (BREAKS.has(name)) text += '\n';
    },
  });
  parser.end(html);
  return text;
}
