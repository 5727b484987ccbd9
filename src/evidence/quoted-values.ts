/** Values that a text states, with the words of it that prove them. */
import { statedValues, type UnusableNumber, type StatedValue } from './stated-values.ts';
import { sentenceAt, wordsAround } from './words-around.ts';

interface Quoted {
  /** At most a dozen words, verbatim, that prove it. */
  words: string;
}

export interface QuotedValue extends StatedValue, Quoted {
  /** The sentence in which it stands. */
  sentence: string;
}

export type QuotedUnusableNumber = UnusableNumber & Quoted;

/** @param paragraph one line of a text */
export function quotedValues(paragraph: string): { values: QuotedValue[]; leftOut: QuotedUnusableNumber[] } {
  const { values, leftOut } = statedValues(paragraph);
  const words = (span: StatedValue | UnusableNumber) => wordsAround(paragraph, span);
  return {
    values: values.map((value) => {
      const { at, end } = sentenceAt(paragraph, value.at);
      return { ...value, words: words(value), sentence: paragraph.slice(at, end).trim() };
    }),
    leftOut: leftOut.map((each) => ({ ...each, words: words(each) })),
  };
}
