import { MAX_EVIDENCE_WORDS } from '../ledger/proof.ts';

/** How many words before a number may bound it or say what it is of. */
const WORDS_BEFORE = 5;
const END_OF_SENTENCE =
  /(?<!\b(?:[A-Z]|Inc|Corp|Ltd|Co|vs|No|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))[.!?]["”’)]*\s+(?=["“‘(]?[A-Z0-9])/g;

/** A part of a text, by its first character and the one after its last. */
export interface Span {
  at: number;
  end: number;
}

/** The sentences of a paragraph. */
function sentencesOf(paragraph: string): Span[] {
  const ends = [...paragraph.matchAll(END_OF_SENTENCE)].map((match) => match.index + match[0].length);
  return [0, ...ends].map((at, i) => ({ at, end: ends[i] ?? paragraph.length }));
}

/** The sentence in which a character of a paragraph stands. */
export const sentenceAt = (paragraph: string, at: number): Span =>
  sentencesOf(paragraph).find(({ end }) => at < end) ?? { at: 0, end: paragraph.length };

/** A clause begins or ends after one of these; within "May 31, 2031" and "$1,000" none does. */
const PAUSE = /(?:[,;:)”]|^[–—-])$/;
/** What begins a part of a sentence that can be left out, or be all that is quoted. */
const OPENS_CLAUSE = /^(?:and|but|or|which|that|who|while|as|when|where|after|before|although|because)$/i;
const OPENS_PHRASE =
  /^(?:with|for|to|by|in|on|at|from|over|under|through|into|across|starting|beginning|including|using|will|would|has|have|had|is|are|was|were|plans?|expects?)$/i;
/** What leaves a reader waiting for the next word. */
const LEFT_OPEN =
  /(?:^(?:an?|the|its|their|his|her|our|this|that|these|those|of|more|than|about|per|each|not)|[’']s|[’'])$/i;

/** How well a quotation begins or ends between two words: 3 at the end of a clause, 2 before one opens, 1 before a phrase. */
function breakAt(before: string | undefined, after: string | undefined): number {
  if (before === undefined || after === undefined) return 3;
  if (PAUSE.test(before) && !(/\d,$/.test(before) && /^(?:19|20)\d\d\b/.test(after))) return 3;
  if (LEFT_OPEN.test(before) || OPENS_PHRASE.test(before) || OPENS_CLAUSE.test(before)) return -1;
  return OPENS_CLAUSE.test(after) ? 2 : OPENS_PHRASE.test(after) ? 1 : 0;
}

/** What a quotation that begins or ends elsewhere loses against one that has a word more. */
const PER_BREAK = 3;

/**
 * The words that prove what stands at a place, verbatim and of one sentence: as many as a claim may quote, cut where a
 * clause or a phrase ends if that leaves room for the words that may bound the number.
 */
export function wordsAround(paragraph: string, { at, end }: Span): string {
  const sentence = sentenceAt(paragraph, at);
  const words = [...paragraph.slice(sentence.at, sentence.end).matchAll(/\S+/g)].map((match) => ({
    at: sentence.at + match.index,
    end: sentence.at + match.index + match[0].length,
    text: match[0],
  }));
  const first = words.findIndex((word) => word.end > at);
  const last = words.findLastIndex((word) => word.at < end);
  const breakBefore = (i: number) => breakAt(words[i - 1]?.text, words[i]?.text);
  let best = { start: first, stop: last + 1, score: -Infinity };
  for (let start = first; start >= 0; start--) {
    for (let stop = Math.max(last + 1, 1); stop <= words.length; stop++) {
      const count = stop - start;
      if (count > MAX_EVIDENCE_WORDS && (start < first || stop > last + 1)) continue;
      // A clause that begins just before the number has its bound in it; elsewhere the bound may be further up.
      const isBounded = first - start >= WORDS_BEFORE || breakBefore(start) === 3;
      const score = (isBounded ? 0 : -10) + PER_BREAK * (breakBefore(start) + breakBefore(stop)) + count;
      if (score > best.score) best = { start, stop, score };
    }
  }
  const quoted = paragraph.slice(words[best.start]?.at ?? at, words[best.stop - 1]?.end ?? end);
  return withoutHalves(quoted.replace(/[.,;:]$/, ''));
}

/** A quotation mark or bracket whose other half was cut off says nothing. */
function withoutHalves(text: string): string {
  if (/^[(“"]/.test(text) && !/[)”"]/.test(text.slice(1))) return text.slice(1);
  return /[)”"]$/.test(text) && !/[(“"]/.test(text.slice(0, -1)) ? text.slice(0, -1) : text;
}
