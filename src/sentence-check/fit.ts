/** How well what is said around a number fits the label of a figure, besides the number itself. */
import type { Span } from '../evidence/words-around.ts';
import { clauseAround } from './clause.ts';
import type { Companies } from './companies.ts';
import type { Fact } from './fact.ts';
import type { ProperNames } from './proper-names.ts';
import { subjectWords } from './subject-words.ts';

/** Where a number stands in its sentence, and what comes before that. */
export interface PlaceInSentence extends Span {
  sentence: string;
  /** The sentences before it in its paragraph. */
  before: string;
}

/** What is compared of a place. */
export interface Told {
  /**
   * Ids of companies, OpenAI left out: of the sentence, up to the end of the number's clause where that names one before
   * the number, and of that clause alone where it names a place; and of all that is told, where that names none.
   */
  companies: ReadonlySet<string>;
  companiesAround: ReadonlySet<string>;
  /** The last of them before the number. */
  companyBeside: ReadonlySet<string>;
  words: ReadonlySet<string>;
  wordsBefore: ReadonlySet<string>;
  names: ReadonlySet<string>;
  namesBefore: ReadonlySet<string>;
  years: ReadonlySet<string>;
}

/** What is compared of a figure: all of its label, the words also of its id. */
export interface Traits {
  fact: Fact;
  words: ReadonlySet<string>;
  names: ReadonlySet<string>;
  years: ReadonlySet<string>;
}

const YEARS = /\b(?:19|20)\d\d\b/g;
const yearsIn = (text: string) => new Set(text.match(YEARS));

/** A name at the beginning of a sentence, of whom the ledger knows nothing: "Toyota built". */
const STRANGE =
  /^\s*(?!(?:It|He|She|They|We|This|That|Nobody|Each|Both|ChatGPT|Stargate)\b)[A-Z]\w+ (?:has |had |will )?(?:(?:buil[dt]|own|buy|sell|spen[dt]|pay|sign|invest|open|rent|lease|raise|agree|take)(?:s|d|ed)?|bought|sold|paid|took|made)\b/;
/** Who says so is not whom it is about. */
const ACCORDING = /\baccording to [^,.;]+/i;
/** Stands for a company that is none of the ledger’s. */
const STRANGER = new Set(['?']);

export function toldIn(place: PlaceInSentence, companies: Companies, names: ProperNames): Told {
  const { sentence, before, at } = place;
  const clause = clauseAround(sentence, place);
  const own = sentence.slice(clause.at, clause.end);
  const hasSubject = companies.othersIn(sentence.slice(clause.at, at)).size > 0;
  // What a clause says of a place is said of no company that another clause names.
  const isOfPlace = companies.othersIn(own).size === 0 && names.in(own).size > 0;
  const isStrange = STRANGE.test(sentence) && companies.in(sentence).length === 0;
  const saying = isOfPlace ? own : hasSubject ? sentence.slice(0, clause.end) : sentence;
  const here = isStrange ? STRANGER : companies.othersIn(saying.replace(ACCORDING, ''));
  return {
    companies: here,
    companiesAround: here.size > 0 ? here : companies.othersIn(isOfPlace ? before + sentence : before),
    companyBeside: companies.lastIn(sentence.slice(isOfPlace ? clause.at : 0, at)),
    words: subjectWords(sentence),
    wordsBefore: subjectWords(before),
    names: names.in(sentence),
    namesBefore: names.in(before),
    years: yearsIn(sentence),
  };
}

export const traitsOf = (fact: Fact, names: ProperNames): Traits => ({
  fact,
  words: subjectWords(`${fact.label} ${fact.id.replaceAll('-', ' ')}`),
  names: names.in(fact.label),
  years: yearsIn(fact.label),
});

export const isSubset = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].every((each) => b.has(each));
export const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].some((each) => b.has(each));

/**
 * What a sentence has of something that a figure is about.
 * - `beside`, `here`, `around`: it has it just before the number, or elsewhere; what comes before the sentence has it
 * - `astray`: it has another
 * - `unsaid`: it has none
 */
type Fit = 'here' | 'around' | 'astray' | 'unsaid';

/** @returns undefined for a figure that is about no company */
export function companyFit(traits: Traits, told: Told): Fit | 'beside' | undefined {
  const { companies } = traits.fact;
  if (companies.length === 0) return undefined;
  if (companies.some((id) => told.companyBeside.has(id))) return 'beside';
  if (companies.some((id) => told.companies.has(id))) return 'here';
  if (companies.some((id) => told.companiesAround.has(id))) return 'around';
  // Which place a sentence names says more than whom those before it name.
  if (told.companies.size === 0 && meet(traits.names, told.names)) return 'unsaid';
  return told.companiesAround.size > 0 ? 'astray' : 'unsaid';
}

/**
 * Names of its own outweigh those that a sentence follows.
 *
 * @returns `partly` where both have names that the other lacks: two places in Texas; `extra` for a sentence that has a
 *   name, and a figure that has none
 */
export function nameFit({ names }: Traits, told: Told): Fit | 'partly' | 'extra' {
  if (meet(names, told.names)) return isSubset(names, told.names) || isSubset(told.names, names) ? 'here' : 'partly';
  if (told.names.size === 0) return meet(names, told.namesBefore) ? 'around' : 'unsaid';
  return names.size > 0 ? 'astray' : 'extra';
}

export function yearFit({ years }: Traits, told: Told): Fit {
  if (years.size === 0 || told.years.size === 0) return 'unsaid';
  return meet(years, told.years) ? 'here' : 'astray';
}

/** Words of which a label has one, and a sentence another. */
const OPPOSITES = [
  ['after', 'before'],
  ['net', 'running'],
  ['initial', 'second', 'third', 'last'],
  ['loan', 'share'],
  ['loss', 'burn'],
] as const;

/** Whether a sentence says the opposite of a word of a label, or tells as a loss what changes hands. */
export const isOpposed = ({ fact: { money }, words: own }: Traits, { words: said }: Told): boolean =>
  (money !== undefined && money.kind !== 'accounts' && said.has('loss') && !own.has('loss')) ||
  OPPOSITES.some((group) => {
    const mine = group.filter((word) => own.has(word));
    return mine.length === 1 && !said.has(mine[0] ?? '') && group.some((word) => said.has(word));
  });
