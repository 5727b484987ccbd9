/** Where the front matter and the body of an article stand in its text. */
export interface ArticleParts {
  /** Offsets of the YAML between the two lines of dashes. */
  yaml: [start: number, end: number];
  bodyStart: number;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;

/** @returns undefined when the text does not open with `---` or the second `---` is missing */
export function splitArticle(text: string): ArticleParts | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  if (!closing) return undefined;
  return { yaml: [start, start + closing.index], bodyStart: start + closing.index + closing[0].length };
}
