/** The sentence in which something is named, as a reader reads it. */
import { valueAt } from '../model/at-path.ts';
import type { Content } from '../model/content.ts';
import type { Mention } from '../model/mentions.ts';
import { printedOrWritten, printFigure, printMeasured } from '../model/printed-text.ts';

/** Of a chart, a row or a sum it is the line as it is written. */
export function sentenceOf(content: Content, { by, id, offset, place, path }: Mention): string {
  if (place === 'text' && path) {
    const said = String(valueAt(by.raw, path));
    const at = said.search(new RegExp(`(?:\\{|\\|in:)${id}(?![a-z0-9-])`));
    return printedOrWritten(content.ledger, sentenceAt(said, Math.max(0, at)));
  }
  const { text } = by.file;
  if (place !== 'body') return by.file.lineText(by.file.position(offset).line).trim();
  const start = text.lastIndexOf('\n\n', offset) + 2;
  const end = text.indexOf('\n\n', offset);
  return asRead(content, sentenceAt(text.slice(start, end < 0 ? undefined : end), offset - start));
}

/** The sentence around a place of a text; what stands inside a tag or braces ends none. */
function sentenceAt(text: string, at: number): string {
  const whole = text.replaceAll(/<[^>]*>|\{[^}]*\}/g, (match) => '_'.repeat(match.length));
  const before = [...whole.slice(0, at).matchAll(/[.!?][’”"')\]]*\s+/g)].at(-1);
  const after = /[.!?][’”"')\]]*(?=\s)/.exec(whole.slice(at));
  const end = after ? at + after.index + after[0].length : text.length;
  return text
    .slice(before ? before.index + before[0].length : 0, end)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A text of an article without its markup. */
const asRead = (content: Content, text: string): string =>
  text
    .replaceAll(/<(Figure|Yardstick)\b([^>]*)>/g, (_tag: string, name: string, written: string) =>
      printedTag(content, name, attributesIn(written)),
    )
    .replaceAll(/<\/?[A-Za-z][^>]*>|\]\([^)]*\)|\{\/\*.*?\*\/\}|\*\*|\[/g, '');

const attributesIn = (written: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...written.matchAll(/\b(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]));

/** What a figure's tag prints; its id in braces where the ledger cannot say. */
function printedTag(
  { ledger }: Content,
  name: string,
  { id = '', of = '', by = '', form, revision }: Record<string, string>,
) {
  try {
    if (name === 'Yardstick') return printMeasured(ledger, of, by);
    return printFigure(
      ledger,
      id,
      form === 'date' ? 'date' : 'prose',
      revision === undefined ? undefined : Number(revision),
    );
  } catch {
    return `{${id || of}}`;
  }
}
