/** What counts as the same word in a search, however it is inflected, spelt or abbreviated. */
import type { EntryKind } from './entry.ts';
import { american, wordsOf } from './fold-words.ts';

/** What is known of words: a line for those that mean one thing, with commas between them; those that say little; what readers call each kind. */
export interface Synonyms {
  same: string;
  near: string;
  slight: string;
  kinds: Readonly<Record<EntryKind, string>>;
}

/** A word of a text: as it is written, and by what it is looked up. */
export interface Word {
  written: string;
  key: string;
}

/** Ends that a word may lose, where at least three letters are left. */
const ENDS = /(?<=..[a-z])(?:ments?|ings?|ed|es|s|e)$/;

const known = new Map<string, string>();

/** What is left of a word without its ends: `invest` of “investments”. Most words are met again and again. */
function stem(word: string): string {
  const stemmed = known.get(word) ?? withoutEnds(word);
  known.set(word, stemmed);
  return stemmed;
}

function withoutEnds(word: string): string {
  // "Campus" and "class" keep theirs; "TPUs" do not.
  if (/\d|(?<!^.p)[su]s$/.test(word)) return word;
  const left = american(word).replace(/ies$/, 'y').replace(ENDS, '');
  return left.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=...)e+$/, '');
}

/** Words of names that have another: the longest first. */
const LENGTHS = [3, 2];

const linesOf = (table: string) => table.split('\n').map((line) => line.split(', '));

/** Takes texts apart into words, and knows which of them mean the same. */
export class Vocabulary {
  readonly #slight: ReadonlySet<string>;
  /** From each name of a thing to its first one, both as keys. */
  readonly #names = new Map<string, string>();
  readonly #near = new Map<string, string[]>();

  constructor({ same, near, slight }: Synonyms) {
    for (const [first = '', ...others] of linesOf(same)) {
      for (const name of others) this.#names.set(keysOf(this.in(name)), keysOf(this.in(first)));
    }
    this.#slight = new Set(this.in(slight).map(({ key }) => key));
    for (const line of linesOf(near)) {
      const keys = line.flatMap((name) => this.in(name)).map(({ key }) => key);
      for (const key of keys) this.#near.set(key, [...this.near(key), ...keys]);
    }
  }

  /** The words of a text, in order; a name of several words is one where it has another name. */
  in(text: string): Word[] {
    const written = wordsOf(text).map((word) => word.replace(/^[$€£]/, ''));
    const stems = written.map(stem);
    const words: Word[] = [];
    for (let at = 0; at < written.length;) {
      const keyOf = (length: number) => stems.slice(at, at + length).join(' ');
      const length = LENGTHS.find((long) => this.#names.has(keyOf(long))) ?? 1;
      const key = keyOf(length);
      words.push({ written: written.slice(at, at + length).join(' '), key: this.#names.get(key) ?? key });
      at += length;
    }
    return words;
  }

  /** Those that say something by themselves. */
  telling(words: readonly Word[]): Word[] {
    return words.filter(({ key }) => !this.#slight.has(key));
  }

  /** Keys of words that may stand for another, by its key. */
  near(key: string): readonly string[] {
    return this.#near.get(key) ?? [];
  }
}

/** The single words of a name of several, by which it is found too. */
export function singleWordsOf({ written }: Word): Word[] {
  const parts = written.split(' ');
  return parts.length === 1 ? [] : parts.map((part) => ({ written: part, key: stem(part) }));
}

/** The keys of words, in one. */
export const keysOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

/** Keys that follow each other: who pays stands before who is paid. */
export const pairsOf = (keys: readonly string[]): string[] =>
  keys.slice(1).map((key, at) => `${keys[at] ?? ''} ${key}`);
