import { fitOf } from './asked-for.ts';
import type { SearchEntry } from './entry.ts';
import { american } from './fold-words.ts';
import { isOneSlip } from './one-slip.ts';
import { keysOf, pairsOf, partsOf, Words, type Synonyms, type Word } from './words.ts';

/**
 * How much a word counts for by where an entry has it: as a number that is its value, in what it is called, among its
 * id and other words, as a name of its kind, in what it says.
 */
const WEIGHTS = { value: 1.2, title: 1, also: 0.7, kind: 0.6, says: 0.5 } as const;

/** How well a word is met by itself, by its beginning, by what a slip made of it, and by one that may stand for it. */
const QUALITY = { exact: 1, begun: 0.8, slipped: 0.75, near: 0.55 } as const;

/** Of a shorter word, slips and beginnings lead to too many others. */
const LEAST_SLIPPED = 4;
const LEAST_BEGUN = 2;

/** The part of a query that an entry must meet to be found. */
const ENOUGH = 0.5;
/** How far it counts against an entry that it misses some of the query, and has other words in its title. */
const MISSED = 1.5;
const LONGER = 0.35;
/** How much better an entry is whose title has the words of the query in their order. */
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

interface Called {
  /** The keys of its title, in one, and those of its id. */
  title: string;
  id: string;
  pairs: readonly string[];
  /** How much all words of the title say together. */
  length: number;
}

/** What an entry meets of a query so far. */
interface Met {
  /** Of what the query says. */
  worth: number;
  /** Of what its own title says. */
  inTitle: number;
}

/** All that can be found, made ready once and searched at each key. */
export class Search<Entry extends SearchEntry = SearchEntry> {
  readonly #words: Words;
  readonly #entries: readonly Entry[];
  readonly #called: readonly Called[];
  /** Keys of what companies and places are called by. */
  readonly #names: ReadonlySet<string>;
  /** From the key of a word to the places of the entries that have it, and how much it counts for there. */
  readonly #having = new Map<string, Map<number, number>>();
  /** From a word as it is written to its key. */
  readonly #keys = new Map<string, string>();

  /** @param entries of two that answer a query as well, the first is found first */
  constructor(entries: readonly Entry[], synonyms: Synonyms) {
    this.#words = new Words(synonyms);
    this.#entries = entries;
    const titles = entries.map(({ kind, id, title, says, also }, place) => {
      const said = this.#words.in(says);
      const words = this.#words.in(title);
      this.#add(place, said, WEIGHTS.says);
      if (says.length <= VALUE) this.#add(place, said.filter(isNumber), WEIGHTS.value);
      this.#add(place, this.#words.in(synonyms.kinds[kind]), WEIGHTS.kind);
      // What a section is asked for by is as good as its name.
      this.#add(place, this.#words.in(`${id} ${also}`), kind === 'section' ? WEIGHTS.title : WEIGHTS.also);
      this.#add(place, words, WEIGHTS.title);
      return words;
    });
    this.#names = new Set(
      entries.flatMap(({ kind }, place) =>
        kind === 'company' || kind === 'site' ? (titles[place]?.[0]?.key ?? []) : [],
      ),
    );
    this.#called = titles.map((words, place) => {
      const telling = this.#words.telling(words);
      return {
        title: keysOf(words),
        id: keysOf(this.#words.in(entries[place]?.id ?? '')),
        pairs: pairsOf(telling),
        length: sum(telling.map(({ key }) => this.#rarity(key))) || 1,
      };
    });
  }

  #add(place: number, words: readonly Word[], weight: number) {
    for (const { written, key } of words.flatMap((word) => [word, ...partsOf(word)])) {
      for (const spelt of [written, american(written)]) this.#keys.set(spelt, key);
      const places = this.#having.get(key) ?? new Map<number, number>();
      places.set(place, Math.max(places.get(place) ?? 0, weight));
      this.#having.set(key, places);
    }
  }

  /** The fewer entries have a word, the more it says. */
  #rarity = (key: string) => Math.log(1 + this.#entries.length / (this.#having.get(key)?.size ?? UNKNOWN));

  /** The entries that answer a query, best first; none where too little of it is met. */
  find(query: string): Entry[] {
    const all = this.#words.in(query);
    const telling = this.#words.telling(all);
    const words = telling.length > 0 ? telling : all;
    const { met, worth, named } = this.#meet(words);
    const title = keysOf(all);
    const pairs = pairsOf(words);
    const fit = fitOf(query);
    const score = (place: number, { worth: its, inTitle }: Met) => {
      const [entry, called] = [this.#entries[place], this.#called[place]];
      if (!entry || !called) return 0;
      if (called.title === title) return Infinity;
      if (called.id === title && all.length > 1) return BY_ID;
      if (its < ENOUGH * worth) return 0;
      const ordered = pairs.filter((pair) => called.pairs.includes(pair)).length / (pairs.length || 1);
      const whole = 1 - LONGER * (1 - Math.min(1, inTitle / called.length));
      const unnamed = named.filter((places) => !places.has(place)).length / (named.length || 1);
      return (its / worth) ** MISSED * whole * (1 + IN_ORDER * ordered) * (1 - UNNAMED * unnamed) * fit(entry);
    };
    return [...met]
      .map(([place, its]) => ({ place, score: score(place, its) }))
      .filter((found) => found.score > 0)
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .flatMap(({ place }) => this.#entries[place] ?? []);
  }

  /**
   * What each entry meets of the words, by its place, what they are worth together, and of each company or place that
   * they name, which entries have it.
   */
  #meet(words: readonly Word[]) {
    const met = new Map<number, Met>();
    const named: ReadonlyMap<number, unknown>[] = [];
    let worth = 0;
    for (const [at, word] of words.entries()) {
      const meant = this.#meant(word, at === words.length - 1);
      const itself = [...meant].flatMap(([key, quality]) => (quality > QUALITY.near ? key : []));
      const isName = itself.some((key) => this.#isName(key));
      const rarity = itself.length > 0 ? Math.max(...itself.map(this.#rarity)) : this.#rarity(word.key);
      const its = isName ? rarity * OUTWEIGHS : rarity;
      worth += its;
      const places = this.#places(meant);
      if (isName) named.push(places);
      for (const [place, { fit, inTitle }] of places) {
        const before = met.get(place) ?? { worth: 0, inTitle: 0 };
        met.set(place, { worth: before.worth + fit * its, inTitle: before.inTitle + inTitle });
      }
    }
    return { met, worth, named };
  }

  /** Whether a word names a company or a place, and tells entries apart. */
  #isName = (key: string) =>
    this.#names.has(key) && (this.#having.get(key)?.size ?? 0) < EVERYWHERE * this.#entries.length;

  /** The entries that have one of these keys, and how well. */
  #places(meant: ReadonlyMap<string, number>) {
    const places = new Map<number, { fit: number; inTitle: number }>();
    for (const [key, quality] of meant) {
      for (const [place, weight] of this.#having.get(key) ?? []) {
        const before = places.get(place) ?? { fit: 0, inTitle: 0 };
        const inTitle = weight < WEIGHTS.title ? 0 : quality * this.#rarity(key);
        places.set(place, {
          fit: Math.max(before.fit, quality * weight),
          inTitle: Math.max(before.inTitle, inTitle),
        });
      }
    }
    return places;
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
    for (const other of this.#words.near(key)) add(other, QUALITY.near);
    if ((isLast || !isKnown) && written.length >= LEAST_BEGUN)
      addWritten((other) => other.startsWith(written), QUALITY.begun);
    if (meant.size === 0 && written.length >= LEAST_SLIPPED)
      addWritten((other) => isOneSlip(written, other), QUALITY.slipped);
    return meant;
  }
}

const isNumber = ({ written }: Word) => /^\d/.test(written);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
