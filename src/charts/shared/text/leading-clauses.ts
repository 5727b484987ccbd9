import { textWidth, type Font } from './text-width.ts';

/** Where a clause ends, before its blank: a comma in a number has none. Before a colon nothing has been said yet. */
const CLAUSE_END = /[,;](?=\s)/g;

/**
 * As many clauses of a text as fit into one line, from its beginning. No clause is cut: what is left of a sentence
 * might say something else.
 *
 * @param width px
 * @param widthOf `spacedWidth` where another text follows
 * @returns nothing where not even the first has room
 */
export function leadingClauses(text: string, width: number, font: Font, widthOf = textWidth): string {
  const ends = [...text.matchAll(CLAUSE_END)].map(({ index }) => index);
  const parts = [text, ...ends.toReversed().map((end) => text.slice(0, end))];
  return parts.find((part) => widthOf(part, font) <= width) ?? '';
}
