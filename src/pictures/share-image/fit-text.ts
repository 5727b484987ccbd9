import type { MeasureText } from './typefaces.ts';

/** A piece of a text; numbers of the ledger are strong. */
export interface Run {
  text: string;
  strong?: boolean;
}

/** A word of a line, in the pieces that it is made of. */
type RunWord = readonly Run[];

export interface Space {
  /** px */
  width: number;
  /** px */
  height: number;
  /** px; the size of the font where there is room enough */
  largest: number;
  /** Height of a line, times the font's size. */
  leading: number;
}

export interface FittedText {
  /** Of the font, px. */
  size: number;
  /** px from one baseline to the next */
  lineHeight: number;
  /** Each line's pieces, in order, spaces included. */
  lines: readonly (readonly Run[])[];
}

/** Smaller than this, a long word is rather cut in two. */
const LEGIBLE = 22;
const STEP = 0.96;

/**
 * Sets a text as large as its space allows. Nothing is ever left out: a text that is too long is set smaller, and a
 * word that is too long for a line goes on in the next one. Spaces that must not break (`\u00a0`) don't. No text gives
 * no lines.
 *
 * @throws {RangeError} when there is no space at all
 */
export function fitText(
  runs: readonly Run[],
  measure: MeasureText,
  { width, height, largest, leading }: Space,
): FittedText {
  if (!(width > 0 && height > 0)) throw new RangeError(`no text fits into ${width} × ${height} px`);
  const words = wordsOf(runs);
  for (let size = largest; ; size *= STEP) {
    const lineWidth = width / size;
    const mayCut = size < LEGIBLE;
    const fitting = mayCut ? words.flatMap((word) => cutWord(word, lineWidth, measure)) : words;
    if (!mayCut && fitting.some((word) => widthOf(word, measure) > lineWidth)) continue;
    const lines = fill(fitting, lineWidth, measure);
    if (lines.length * size * leading > height) continue;
    return { size, lineHeight: size * leading, lines: balance(fitting, lines, lineWidth, measure) };
  }
}

const widthOf = (word: RunWord, measure: MeasureText) => word.reduce((sum, { text }) => sum + measure(text), 0);

/** Words of one line after the other, as many as go into each. */
function fill(words: readonly RunWord[], width: number, measure: MeasureText): Run[][] {
  const lines: { runs: Run[]; width: number }[] = [];
  for (const word of words) {
    const wordWidth = widthOf(word, measure);
    const last = lines.at(-1);
    const grown = last ? last.width + measure(' ') + wordWidth : Infinity;
    if (last && grown <= width) {
      last.runs.push({ text: ' ' }, ...word);
      last.width = grown;
    } else lines.push({ runs: [...word], width: wordWidth });
  }
  return lines.map(({ runs }) => runs);
}

/** The same words in as many lines of as nearly one length as can be: no line of a single word. */
function balance(words: readonly RunWord[], lines: Run[][], width: number, measure: MeasureText): Run[][] {
  if (lines.length < 2) return lines;
  const longest = Math.max(...words.map((word) => widthOf(word, measure)));
  let balanced = lines;
  for (let narrower = width * STEP; narrower >= longest; narrower *= STEP) {
    const filled = fill(words, narrower, measure);
    if (filled.length > lines.length) break;
    balanced = filled;
  }
  return balanced;
}

function wordsOf(runs: readonly Run[]): RunWord[] {
  const words: Run[][] = [[]];
  for (const { text, strong = false } of runs) {
    for (const [i, piece] of text.split(/[ \t\r\n]+/).entries()) {
      if (i > 0) words.push([]);
      if (piece !== '') words.at(-1)?.push({ text: piece, strong });
    }
  }
  return words.filter((word) => word.length > 0);
}

/** A word in pieces that each go into a line; a character wider than a line stays whole. */
function cutWord(word: RunWord, width: number, measure: MeasureText): RunWord[] {
  if (widthOf(word, measure) <= width) return [word];
  const pieces: Run[][] = [];
  let room = 0;
  for (const { text, strong = false } of word) {
    for (const character of text) {
      const needed = measure(character);
      if (needed > room) {
        pieces.push([]);
        room = width;
      }
      room -= needed;
      pieces.at(-1)?.push({ text: character, strong });
    }
  }
  return pieces;
}
