/** Which figures of the ledger a number in a text may be about. */
import type { StatedValue } from '../evidence/stated-values.ts';
import { Companies } from './companies.ts';
import type { Fact, Facts } from './fact.ts';
import { likest, type Likeness } from './likest.ts';
import { ProperNames } from './proper-names.ts';
import type { Relation } from './relation.ts';
import { isSameUnit } from './same-unit.ts';
import { subjectWords } from './subject-words.ts';

/** A figure that a number may be about, and how well it fits. */
export interface Match extends Likeness {
  fact: Fact;
  /** Whether the sentence names a company that the figure is about. */
  isNamed: boolean;
  /** One of both is about somebody without OpenAI. */
  isOfOthers: boolean;
  /** It names others alone. */
  isAstray: boolean;
  /** Whether the sentence has a name of its label: of a place, a programme. */
  isOfName: boolean;
  /** Whether the sentence says the opposite of a word of its label. */
  isOpposed: boolean;
  /** Weight of the words in common, in bits or so. */
  words: number;
  score: number;
}

/** What is weighed. The number counts most, then the company, then words, the rarer the more. */
const NUMBER: Readonly<Record<Likeness['time'], Readonly<Record<Relation, number>>>> = {
  now: { same: 6, bound: 5.2, other: 0 },
  before: { same: 5.2, bound: 4, other: 0 },
  doubted: { same: 5.2, bound: 4, other: 0 },
};
/** For a company, a name and a year that a figure has in common with a sentence, or that it has not. */
const PARTY = { here: 3, around: 1.5, unnamed: -0.5, astray: -3 };
/** Nothing else in the ledger has this number. */
const ALONE = 1;
/** The sentence says the opposite of a label. */
const OPPOSED = -2;
const NAME = { here: 2, around: 1, astray: -2, extra: -0.7 };
const YEAR = { here: 1.5, astray: -2 };
const OF_OTHERS = -3;
const RATE = -0.7;
const MOST_WORDS = 8;

const YEARS = /\b(?:19|20)\d\d\b/g;
const yearsIn = (text: string) => new Set(text.match(YEARS));
const BUYER_NAME = /\bOpenAI\b|\bChatGPT\b/;

interface Traits {
  fact: Fact;
  words: ReadonlySet<string>;
  names: ReadonlySet<string>;
  years: ReadonlySet<string>;
}

/** Where a number stands. */
export interface Place {
  sentence: string;
  /** The sentences before it in its paragraph. */
  before: string;
}

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].some((each) => b.has(each));

export class Matcher {
  readonly companies: Companies;
  readonly #names: ProperNames;
  readonly #traits: readonly Traits[];
  readonly #weights: ReadonlyMap<string, number>;
  /** Names of whom the ledger speaks without OpenAI. */
  readonly #others: ReadonlySet<string>;

  constructor({ facts, companies }: Facts) {
    this.companies = new Companies(companies);
    this.#names = new ProperNames(
      facts.map(({ label }) => label),
      companies.map(({ name }) => name),
    );
    this.#traits = facts.map((fact) => ({
      fact,
      words: subjectWords(`${fact.label} ${fact.id.replaceAll('-', ' ')}`),
      names: this.#names.in(fact.label),
      years: yearsIn(fact.label),
    }));
    const counts = new Map<string, number>();
    for (const { words } of this.#traits) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    this.#weights = new Map([...counts].map(([word, n]) => [word, Math.log2(facts.length / n) / 4]));
    const times = new Map<string, number>();
    for (const traits of this.#traits)
      for (const name of traits.names) times.set(name, (times.get(name) ?? 0) + (traits.fact.isBeside ? 1 : -1));
    this.#others = new Set([...times].flatMap(([name, n]) => (n > 0 ? [name] : [])));
  }

  /** Best first. */
  of(stated: Pick<StatedValue, 'value' | 'unit'>, { sentence, before }: Place): Match[] {
    const here = this.companies.othersIn(sentence);
    const around = here.size > 0 ? here : this.companies.othersIn(before);
    const [said, saidBefore] = [subjectWords(sentence), subjectWords(before)];
    const [names, namesBefore] = [this.#names.in(sentence), this.#names.in(before)];
    const years = yearsIn(sentence);
    const isOfOthers = meet(names, this.#others) && !BUYER_NAME.test(sentence + before);
    return this.#traits
      .filter(({ fact }) => isSameUnit(stated.unit, fact.unit))
      .map(({ fact, words, names: own, years: ownYears }) => {
        const found = likest(stated.value, fact);
        const isNamed = fact.companies.some((id) => here.has(id));
        const isAround = !isNamed && fact.companies.some((id) => around.has(id));
        const isAstray = !isNamed && !isAround && around.size > 0 && fact.companies.length > 0;
        const weight = (word: string) => this.#weights.get(word) ?? 0;
        let common = 0;
        for (const word of words) common += said.has(word) ? weight(word) : saidBefore.has(word) ? weight(word) / 2 : 0;
        const opposed = isOpposed(words, said);
        const isOfName = meet(own, names);
        // The sentence is about somebody without OpenAI, or this figure is.
        const ofOthers = !isOfName && (isOfOthers || meet(own, this.#others));
        const score =
          NUMBER[found.time][found.relation] +
          (isNamed
            ? PARTY.here
            : isAround
              ? PARTY.around
              : isAstray
                ? PARTY.astray
                : fact.companies.length > 0
                  ? PARTY.unnamed
                  : 0) +
          (opposed ? OPPOSED : 0) +
          (isOfName
            ? NAME.here
            : meet(own, namesBefore)
              ? NAME.around
              : names.size === 0
                ? 0
                : own.size > 0
                  ? NAME.astray
                  : NAME.extra) +
          (ofOthers ? OF_OTHERS : 0) +
          Math.min(common, MOST_WORDS) +
          (ownYears.size === 0 || years.size === 0 ? 0 : meet(ownYears, years) ? YEAR.here : YEAR.astray) +
          (stated.unit === fact.unit ? 0 : RATE);
        return {
          fact,
          ...found,
          isNamed: isNamed || isAround,
          isAstray,
          isOfOthers: ofOthers,
          isOfName,
          isOpposed: opposed,
          words: common,
          score,
        };
      })
      .map((match, _, all) => {
        const isAlone = match.relation !== 'other' && all.every((each) => each === match || each.relation === 'other');
        return isAlone ? { ...match, score: match.score + ALONE } : match;
      })
      .toSorted((a, b) => b.score - a.score);
  }
}

/** Words of which a label has one, and a sentence another. */
const OPPOSITES = [
  ['after', 'before'],
  ['net', 'running'],
  ['initial', 'second', 'third', 'last'],
  ['loan', 'share'],
] as const;

const isOpposed = (own: ReadonlySet<string>, said: ReadonlySet<string>) =>
  OPPOSITES.some((group) => {
    const mine = group.filter((word) => own.has(word));
    return mine.length === 1 && !said.has(mine[0] ?? '') && group.some((word) => said.has(word));
  });
