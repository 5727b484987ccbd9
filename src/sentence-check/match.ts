/** Which figures of the ledger a number in a text may be about. */
import type { StatedValue } from '../evidence/stated-values.ts';
import { Companies, NAMED_FOR_PLACE } from './companies.ts';
import type { Fact, Facts } from './fact.ts';
import {
  companyFit,
  isOpposed,
  meet,
  nameFit,
  toldIn,
  traitsOf,
  yearFit,
  type PlaceInSentence,
  type Told,
  type Traits,
} from './fit.ts';
import { likest, type Likeness } from './likest.ts';
import { ProperNames } from './proper-names.ts';
import type { Relation } from './relation.ts';
import { isSameUnit } from './same-unit.ts';

/** A figure that a number may be about, and how well it fits. */
export interface Match extends Likeness {
  fact: Fact;
  /** Whether the sentence, or what comes before it, names a company that the figure is about. */
  isNamed: boolean;
  /** Whether the sentence itself names one. */
  isHere: boolean;
  /** Whether it names all of them. */
  isOfAll: boolean;
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
const COMPANY = { beside: 3.8, here: 3, around: 1.5, unsaid: -0.5, astray: -3 };
const NAME = { here: 2, partly: 0.5, around: 1, unsaid: 0, astray: -2, extra: -0.7 };
const YEAR = { here: 1.5, around: 0, unsaid: 0, astray: -2 };
/** Nothing else in the ledger has this number. */
const ALONE = 1;
/** The sentence says the opposite of a label. */
const OPPOSED = -2;
const OF_OTHERS = -3;
const RATE = -0.7;
/** We work it out: a text speaks of what somebody has said before that. */
const COMPUTED = -0.3;
const MOST_WORDS = 8;

/** To a text it is another name of OpenAI. */
const BUYERS_PRODUCT = 'ChatGPT';
const BUYER_NAME = new RegExp(`\\b(?:OpenAI|${BUYERS_PRODUCT})\\b`);

export class Matcher {
  readonly companies: Companies;
  readonly names: ProperNames;
  readonly #traits: readonly Traits[];
  readonly #weights: ReadonlyMap<string, number>;
  /** Names of whom the ledger speaks without OpenAI. */
  readonly #others: ReadonlySet<string>;

  constructor({ facts, companies }: Facts) {
    this.companies = new Companies(companies);
    this.names = new ProperNames(
      facts.map(({ label }) => label),
      [...companies.flatMap(({ name }) => (NAMED_FOR_PLACE.test(name) ? [] : name)), BUYERS_PRODUCT],
    );
    this.#traits = facts.map((fact) => traitsOf(fact, this.names));
    this.#weights = weightsOf(this.#traits);
    this.#others = namesOfOthers(this.#traits);
  }

  /** Best first. */
  of(stated: Pick<StatedValue, 'value' | 'unit'>, place: PlaceInSentence): Match[] {
    const told = toldIn(place, this.companies, this.names);
    const isOfOthers = meet(told.names, this.#others) && !BUYER_NAME.test(place.sentence + place.before);
    const matches = this.#traits
      .filter(({ fact }) => isSameUnit(stated.unit, fact.unit))
      .map((traits) => this.#match(stated, traits, told, isOfOthers));
    const [alone, ...more] = matches.filter(({ relation }) => relation !== 'other');
    if (alone && more.length === 0) alone.score += ALONE;
    return matches.toSorted((a, b) => b.score - a.score);
  }

  #match(
    { value, unit }: Pick<StatedValue, 'value' | 'unit'>,
    traits: Traits,
    told: Told,
    isSentenceOfOthers: boolean,
  ): Match {
    const { fact, names } = traits;
    const likeness = likest(value, fact);
    const [company, name] = [companyFit(traits, told), nameFit(traits, told)];
    const opposed = isOpposed(traits, told);
    const isOfOthers = name !== 'here' && (isSentenceOfOthers || meet(names, this.#others));
    const words = this.#common(traits, told);
    return {
      ...likeness,
      fact,
      isNamed: company === 'beside' || company === 'here' || company === 'around',
      isHere: company === 'beside' || company === 'here',
      isOfAll: fact.companies.every((id) => told.companies.has(id)),
      isOfOthers,
      isAstray: company === 'astray',
      isOfName: name === 'here',
      isOpposed: opposed,
      words,
      score:
        NUMBER[likeness.time][likeness.relation] +
        (company === undefined ? 0 : COMPANY[company]) +
        NAME[name] +
        YEAR[yearFit(traits, told)] +
        (opposed ? OPPOSED : 0) +
        (isOfOthers ? OF_OTHERS : 0) +
        (unit === fact.unit ? 0 : RATE) +
        (fact.formula === undefined ? 0 : COMPUTED) +
        Math.min(words, MOST_WORDS),
    };
  }

  /** How much the words say that a figure and a place have in common; what stands before the sentence, half as much. */
  #common({ words }: Traits, told: Told): number {
    let common = 0;
    for (const word of words) {
      const weight = this.#weights.get(word) ?? 0;
      common += told.words.has(word) ? weight : told.wordsBefore.has(word) ? weight / 2 : 0;
    }
    return common;
  }
}

/** The fewer labels have a word, the more it says. */
function weightsOf(all: readonly Traits[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, n]) => [word, Math.log2(all.length / n) / 4]));
}

/** Names that stand more often in figures about others than in those about OpenAI. */
function namesOfOthers(all: readonly Traits[]): Set<string> {
  const times = new Map<string, number>();
  for (const { fact, names } of all)
    for (const name of names) times.set(name, (times.get(name) ?? 0) + (fact.isBeside ? 1 : -1));
  return new Set([...times].flatMap(([name, n]) => (n > 0 ? [name] : [])));
}
