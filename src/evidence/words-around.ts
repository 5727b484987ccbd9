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
export function sentencesOf(paragraph: string): Span[] {
  const ends = [...paragraph.matchAll(END_OF_SENTENCE)].map((match) => match.index + match[0].length);
  return [0, ...ends].map((at, i) => ({ at, end: ends[i] ?? paragraph.length }));
}

/** The words that prove what stands at a place: as many as a claim may quote, verbatim, of one sentence. */
export function wordsAround(paragraph: string, { at, end }: Span): string {
  const sentence = sentencesOf(paragraph).find((each) => at < each.end) ?? { at: 0, end: paragraph.length };
  const words = [...paragraph.slice(sentence.at, sentence.end).matchAll(/\S+/g)].map((match) => ({
    at: sentence.at + match.index,
    end: sentence.at + match.index + match[0].length,
  }));
  const first = words.findIndex((word) => word.end > at);
  const last = words.findLastIndex((word) => word.at < end);
  const from = Math.max(0, first - WORDS_BEFORE);
  const to = Math.max(last + 1, Math.min(words.length, from + MAX_EVIDENCE_WORDS));
  // Where the sentence ends early, there is room for more of its beginning.
  const start = Math.max(0, Math.min(from, to - MAX_EVIDENCE_WORDS));
  return paragraph.slice(words[start]?.at ?? at, words[to - 1]?.end ?? end).replace(/[.,;:]$/, '');
}
