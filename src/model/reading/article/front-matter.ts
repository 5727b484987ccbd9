import type { Slip } from '../slip.ts';

/** Where the front matter and the body of an article stand in its text. */
export interface ArticleParts {
  /** Offsets of the YAML between the two lines of dashes. */
  yaml: [start: number, end: number];
  bodyStart: number;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;

/** Lines of another number or kind of dashes, or not at the start of their line. */
const LIKE_DASHES = /^[^\S\r\n]*(?:-{2,}|[\u2012-\u2015\u2212]+|\+{3}|\*{3}|_{3})[^\S\r\n]*$/m;
const KEY = /^["']?[A-Za-z]\w*["']?:(?:\s|$)/;

/** What is wrong with a text that cannot be split, where it stands. */
export function explainFrontMatter(text: string): Slip {
  const opening = OPENING.exec(text);
  if (opening) return explainUnclosed(text, opening[0].length);
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  if (LIKE_DASHES.test(first))
    return {
      offset: 0,
      what: 'The line that opens the front matter is not three hyphens and nothing else',
      remedy: 'write `---` in its place',
    };
  if (KEY.test(first))
    return { offset: 0, what: 'Nothing opens the front matter', remedy: 'write a line `---` above this one' };
  const later = CLOSING.exec(text);
  if (later && KEY.test(text.slice(later.index + later[0].length)))
    return {
      offset: 0,
      what: 'Something stands above the front matter',
      remedy: 'let the file start with the line `---`: move what stands above it below the second `---`, or delete it',
    };
  return {
    offset: 0,
    what: 'The file has no front matter, which stands between a first line `---` and a second',
    remedy: '`npm run new` starts an article with all that it needs',
  };
}

/** The line that was to close it, or else the first one that is part of no YAML. */
function explainUnclosed(text: string, start: number): Slip {
  const yaml = text.slice(start);
  const dashes = LIKE_DASHES.exec(yaml);
  if (dashes)
    return {
      offset: start + dashes.index,
      what: 'The line that closes the front matter is not three hyphens and nothing else',
      remedy: 'write `---` in its place, at the start of the line',
    };
  const sentence = /^(?![\s#"'-]|[A-Za-z]\w*:(?:\s|$)).+$/m.exec(yaml);
  return {
    offset: sentence ? start + sentence.index : 0,
    what: 'Nothing closes the front matter, which the first line `---` opens',
    remedy: sentence ? 'write a line `---` above the article’s first words' : 'write a second line `---` below it',
  };
}

/** @returns undefined when the text does not open with `---` or the second `---` is missing */
export function splitArticle(text: string): ArticleParts | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  if (!closing) return undefined;
  return { yaml: [start, start + closing.index], bodyStart: start + closing.index + closing[0].length };
}
