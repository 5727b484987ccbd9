/**
 * Finds the numbers in prose that a reader could take for facts. Digits of any script
 * count, and number words where they count something that the ledger measures.
 */
import { findNumberWords, type NumberFinding } from './number-words.ts';
import { passAt } from './passing-numbers.ts';

/** Soft hyphens and zero-width characters: unseen, so they may not take a word apart. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** A run of characters that a reader takes as one: `$38bn`, `10-Q`, `MI450`, `1,000.5`. */
const TOKEN = /[\p{L}\p{N}\p{M}$€£¥₩₹%‰°.,:/–'’-]+/gu;

/** Words that make no product of a number ("Oracle-300"): the names of companies and their parts, in small letters. */
export const wordsOfNames = (companies: readonly string[]): ReadonlySet<string> =>
  new Set(companies.flatMap((name) => [name, ...name.split(/\s/)]).map((name) => name.toLowerCase()));

/**
 * The numbers in a text, in order; none when every number passes by rule. The text is read once, and looked at again
 * when the names may be others.
 *
 * @returns a function of the names, see `wordsOfNames`
 */
export function numbersIn(text: string): (names: ReadonlySet<string>) => NumberFinding[] {
  const { seen, indexOf } = dropUnseen(text);
  const tokens = tokensWithDigits(seen);
  const words = findNumberWords(seen);
  return (names) => {
    const digits = tokens.flatMap(([start, end]) => findInToken(seen, start, end, names));
    const found = [...digits, ...words].sort((a, b) => a.offset - b.offset);
    return mergeNeighbours(seen, found).map(({ offset, text: part }) => ({ offset: indexOf(offset), text: part }));
  };
}

/** @returns the text without what nobody sees, and the index in the whole text of an index in it */
function dropUnseen(text: string): { seen: string; indexOf: (index: number) => number } {
  const dropped = Array.from(text.matchAll(UNSEEN), ({ index }) => index);
  return {
    seen: text.replace(UNSEEN, '').replace(/\u00a0|\u202f|\u2009/g, ' '),
    indexOf: (index) => dropped.reduce((at, gap) => (gap <= at ? at + 1 : at), index),
  };
}

/** Where each begins and ends. */
const tokensWithDigits = (text: string): (readonly [start: number, end: number])[] =>
  [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) =>
    /\p{N}/u.test(token) ? [[index, index + token.length] as const] : [],
  );

/** Every digit of a token must lie in something that passes; the rest is one finding. */
function findInToken(text: string, start: number, end: number, companies: ReadonlySet<string>): NumberFinding[] {
  for (let at = start; at < end;) {
    const passed = passAt(text, at, companies);
    if (passed > at) at = passed;
    else if (/\p{N}/u.test(codePointAt(text, at))) return [findingIn(text, start, end)];
    else at += codePointAt(text, at).length;
  }
  return [];
}

const codePointAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** The number without the signs that only surround it. */
function findingIn(text: string, start: number, end: number): NumberFinding {
  const token = text.slice(start, end);
  const lead = /^[.,:/–'’-]+/u.exec(token)?.[0].length ?? 0;
  const trail = /[.,:/–'’-]+$/u.exec(token)?.[0].length ?? 0;
  return { offset: start + lead, text: token.slice(lead, token.length - trail) };
}

const MAGNITUDE_FIRST = /^(?:hundred|thousand|million|billion|trillion)/i;

/** "$38" and "billion" are one number; so are findings that overlap. */
function mergeNeighbours(text: string, found: readonly NumberFinding[]): NumberFinding[] {
  const merged: NumberFinding[] = [];
  for (const next of found) {
    const last = merged.at(-1);
    const lastEnd = last ? last.offset + last.text.length : 0;
    const isContinued = /^[\s-]$/.test(text.slice(lastEnd, next.offset)) && MAGNITUDE_FIRST.test(next.text);
    if (last && (next.offset <= lastEnd || isContinued)) {
      const end = Math.max(lastEnd, next.offset + next.text.length);
      merged.splice(-1, 1, { offset: last.offset, text: text.slice(last.offset, end) });
    } else merged.push(next);
  }
  return merged;
}
