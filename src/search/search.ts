import { fitOf } from './asked-for.ts';
import type { SearchEntry } from './entry.ts';
import { american } from './fold-words.ts';
import { isOneSlip } from './one-slip.ts';
import { keysOf, pairsOf, singleWordsOf, Vocabulary, type Synonyms, type Word } from './words.ts';

/**
 * How much a word counts for by where an entry has it: as a number that is its value, in its title, among its id and
 * other words, as a name of its kind, in what it says.
 */
const WEIGHTS = { value: 1.2, title: 1, also: 0.7, kind: 0.6, says: 0.5 } as const;

/** How well a word is met by itself, by its beginning, by what a slip made of it, and by one that may stand for it. */
const QUALITY = { exact: 1, begun: 0.8, slipped: 0.75, near: 0.55 } as const;

/** What is asked for by its id and other words as by its title, which is a sentence, or a word. */
const UNTITLED = /chart|explainer|section/;

/** Of a shorter word, slips and beginnings lead to too many others. */
const LEAST_SLIPPED = 4;
const LEAST_BEGUN = 2;

/** The part of a query that an entry must meet to be found. */
const ENOUGH = 0.5;
/** How far it counts against an entry that it misses some of the query, and has other words in its title. */
const MISSED = 1.5;
const LONGER = 0.35;
/** How much better an entry is whose title or id has the words of the query in their order. */
const IN_ORDER = 0.15;
/** A word that no entry has is as rare as one that so many have. */
const UNKNOWN = 4;
/** What is about a company or a place is about no other: how far it counts against an entry that it has none of those named. */
const UNNAMED = 0.9;
/** How much more the name of a company or a place says than another word as rare. */
const OUTWEIGHS = 2;
/** Part of all entries that have a name which tells nothing apart: OpenAI’s. */
const EVERYWHERE = 0.3;

/** Of what is asked for by its id: more than any other has whose title is not the query. */
const BY_ID = 1e9;

/** What is no longer than this is a value, and not a sentence. */
const VALUE = 32;

/** An entry, ready to be found. */
interface Known<Entry> {
  entry: Entry;
  place: number;
  title: readonly Word[];
  /** The keys of its id, in one. */
  id: string;
}

/** What an entry meets of a query, or of a word of it. */
interface Met {
  /** Of what the query says. */
  worth: number;
  /** Of what its own title says. */
  inTitle: number;
}

/** All that can be found, made ready once and searched at each key. */
export class Search<Entry extends SearchEntry = SearchEntry> {
  readonly #vocabulary: Vocabulary;
  readonly #all: readonly Known<Entry>[];
  /** Keys of what companies and places are called by. */
  readonly #names = new Set<string | undefined>();
  /** From the key of a word to the entries that have it, and how much it counts for there. */
  readonly #having = new Map<string, Map<Known<Entry>, number>>();
  /** From a word as it is written to its key. */
  readonly #keys = new Map<string, string>();

  /** @param entries of two that answer a query as well, the first is found first */
  constructor(entries: readonly Entry[], synonyms: Synonyms) {
    this.#vocabulary = new Vocabulary(synonyms);
    this.#all = entries.map((entry, place) => {
      const { kind, id, says, also } = entry;
      const said = this.#vocabulary.in(says);
      const title = this.#vocabulary.in(entry.title);
      const known = { entry, place, title, id: keysOf(this.#vocabulary.in(id)) };
      this.#add(known, said, WEIGHTS.says);
      if (says.length <= VALUE) this.#add(known, said.filter(isNumber), WEIGHTS.value);
      this.#add(known, this.#vocabulary.in(synonyms.kinds[kind]), WEIGHTS.kind);
      this.#add(known, this.#vocabulary.in(`${id} ${also}`), UNTITLED.test(kind) ? WEIGHTS.title : WEIGHTS.also);
      this.#add(known, title, WEIGHTS.title);
      if (kind === 'company' || kind === 'site') this.#names.add(title[0]?.key);
      return known;
    });
  }

  #add(known: Known<Entry>, words: readonly Word[], weight: number) {
    for (const { written, key } of words.flatMap((word) => [word, ...singleWordsOf(word)])) {
      for (const spelt of [written, american(written)]) this.#keys.set(spelt, key);
      const having = this.#having.get(key) ?? new Map<Known<Entry>, number>();
      having.set(known, Math.max(having.get(known) ?? 0, weight));
      this.#having.set(key, having);
    }
  }

  /** The fewer entries have a word, the more it says. */
  #rarity = (key: string) => Math.log(1 + this.#all.length / (this.#having.get(key)?.size ?? UNKNOWN));

  /** The entries that answer a query, best first; none where too little of it is met. */
  find(query: string): Entry[] {
    const all = this.#vocabulary.in(query);
    const telling = this.#vocabulary.telling(all);
    const words = telling.length > 0 ? telling : all;
    const { met, worth, named, keys } = this.#meet(words);
    const asked = keysOf(all);
    const pairs = pairsOf(keys);
    const fit = fitOf(query);
    const score = (known: Known<Entry>, { worth: its, inTitle }: Met) => {
      const { entry, title, id } = known;
      if (keysOf(title) === asked) return Infinity;
      if (id === asked && all.length > 1) return BY_ID * fit(entry);
      if (its < ENOUGH * worth) return 0;
      const own = this.#vocabulary.telling(title);
      const length = own.reduce((total, { key }) => total + this.#rarity(key), 0) || 1;
      const whole = 1 - LONGER * (1 - Math.min(1, inTitle / length));
      const ownPairs = [own.map(({ key }) => key), id.split(' ')].flatMap(pairsOf);
      const ordered = pairs.filter((pair) => ownPairs.includes(pair)).length / (pairs.length || 1);
      const unnamed = named.filter((having) => !having.has(known)).length / (named.length || 1);
      return (its / worth) ** MISSED * whole * (1 + IN_ORDER * ordered) * (1 - UNNAMED * unnamed) * fit(entry);
    };
    return [...met]
      .map(([known, its]) => ({ ...known, score: score(known, its) }))
      .filter((found) => found.score > 0)
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .map(({ entry }) => entry);
  }

  /** What each entry meets of the words, what they are worth, and of each company or place named, which entries have it. */
  #meet(words: readonly Word[]) {
    const met = new Map<Known<Entry>, Met>();
    const named: ReadonlyMap<Known<Entry>, unknown>[] = [];
    const keys: string[] = [];
    let worth = 0;
    for (const [at, word] of words.entries()) {
      const meant = this.#meant(word, at === words.length - 1);
      const itself = [...meant].flatMap(([key, quality]) => (quality > QUALITY.near ? key : []));
      const isName = itself.some((key) => this.#isName(key));
      const rarity = itself.length > 0 ? Math.max(...itself.map(this.#rarity)) : this.#rarity(word.key);
      const its = isName ? rarity * OUTWEIGHS : rarity;
      worth += its;
      // The word that was meant, where a finger slipped.
      keys.push(itself[0] ?? word.key);
      const having = this.#entriesWith(meant);
      if (isName) named.push(having);
      for (const [known, { worth: part, inTitle }] of having) {
        const before = met.get(known) ?? NOTHING;
        met.set(known, { worth: before.worth + part * its, inTitle: before.inTitle + inTitle });
      }
    }
    return { met, worth, named, keys };
  }

  /** Whether a word names a company or a place, and tells entries apart. */
  #isName = (key: string) => this.#names.has(key) && (this.#having.get(key)?.size ?? 0) < EVERYWHERE * this.#all.length;

  /** The entries that have one of these keys, and the part that they meet of the word. */
  #entriesWith(meant: ReadonlyMap<string, number>) {
    const having = new Map<Known<Entry>, Met>();
    for (const [key, quality] of meant) {
      const rarity = this.#rarity(key);
      for (const [known, weight] of this.#having.get(key) ?? []) {
        const before = having.get(known) ?? NOTHING;
        having.set(known, {
          worth: Math.max(before.worth, quality * weight),
          inTitle: Math.max(before.inTitle, weight < WEIGHTS.title ? 0 : quality * rarity),
        });
      }
    }
    return having;
  }

  /** The keys that a word of a query may mean, and how well each meets it. @param isLast it may not be typed whole yet */
  #meant({ written, key }: Word, isLast: boolean): Map<string, number> {
    const meant = new Map<string, number>();
    const add = (other: string, quality: number) => meant.set(other, Math.max(meant.get(other) ?? 0, quality));
    const addWritten = (isMeant: (other: string) => boolean, quality: number) => {
      for (const [other, its] of this.#keys) if (isMeant(other)) add(its, quality);
    };
    const isKnown = this.#having.has(key);
    if (isKnown) add(key, QUALITY.exact);
    for (const other of this.#vocabulary.near(key)) add(other, QUALITY.near);
    if ((isLast || !isKnown) && written.length >= LEAST_BEGUN)
      addWritten((other) => other.startsWith(written), QUALITY.begun);
    if (meant.size === 0 && written.length >= LEAST_SLIPPED)
      addWritten((other) => isOneSlip(written, other), QUALITY.slipped);
    return meant;
  }
}

const isNumber = ({ written }: Word) => /^\d/.test(written);
const NOTHING: Met = { worth: 0, inTitle: 0 };
