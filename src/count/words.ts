/** Questions and answers in words. */
import { printNumber } from '../ledger/number-text.ts';
import { printPartialDate } from '../ledger/partial-date.ts';
import type { Grade } from '../ledger/proof.ts';
import { printQuantity, printValue } from '../ledger/wording.ts';
import type { Answer, LeftOut, OutReason } from './answer.ts';
import { dayOf } from './as-of.ts';
import { isEnded } from '../ledger/deal-state.ts';
import type { Firmness, Grouping, Measure, Question } from './question.ts';

/** What is counted, as the beginning of a sentence. */
export const SUBJECTS: Readonly<Record<Measure, string>> = {
  pays: 'OpenAI’s commitments to pay for computing',
  receives: 'Commitments to put money into OpenAI',
  chips: 'Chips for OpenAI, by the power they draw,',
  clouds: 'Power for OpenAI in other companies’ clouds',
  sites: 'Data centres for OpenAI',
};

export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  pays: 'money OpenAI is to pay',
  receives: 'money put into OpenAI',
  chips: 'power of chips',
  clouds: 'power in clouds',
  sites: 'power of sites',
};

export const FIRMNESS_NAMES: Readonly<Record<Firmness, string>> = {
  announced: 'announced or reported',
  signed: 'signed',
  building: 'being built',
  running: 'in use or paid',
};

/** Each takes in what is firmer. */
const RULES: Readonly<Record<Firmness, string>> = {
  announced: 'at least announced or reported',
  signed: 'under deals signed at least in part',
  building: 'under deals for which building has begun, or that are in use or paid at least in part',
  running: 'under deals in use or paid, at least in part',
};

export const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  A: 'read in full in a company’s or authority’s document',
  B: 'in a company’s or authority’s words, without press reports',
  C: 'proved by words with a name to them, press included',
  D: 'of any proof',
};

export const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
  supplier: 'company',
  deal: 'deal',
  year: 'year',
  firmness: 'how firm',
};

const sourceRule = (grade: Grade) =>
  grade === 'D' ? '' : `, on evidence of grade ${grade}${grade === 'A' ? '' : ' or better'}`;

/** "OpenAI’s commitments to pay for computing under deals signed at least in part". */
export const ruleWords = ({ measure, firmness, grade }: Pick<Question, 'measure' | 'firmness' | 'grade'>): string =>
  `${SUBJECTS[measure]} ${RULES[firmness]}${sourceRule(grade)}`;

/** The sum with its bounds, or that there is none: "more than $708 billion". */
export const sumWords = ({ total }: Answer): string => (total ? printQuantity(total.value) : 'no published number');

/** One sentence that stands by itself. */
export const answerSentence = (answer: Answer): string =>
  `As of ${printPartialDate(dayOf(answer.question.day))}, ${lowerFirst(ruleWords(answer.question))} ${answer.total ? `come to ${sumWords(answer)}` : 'have no published number'}.`;

const lowerFirst = (text: string) => (text.startsWith('OpenAI') ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** What a headline that adds up everything would print, and why it would be wrong; empty where it would be right. */
export function naiveSentence({ naive, total, leftOut, counted }: Answer): string {
  const [first] = [...counted, ...leftOut];
  const others = leftOut.filter(({ value }) => value.kind === 'quantity').length;
  if (!first || others === 0 || naive === total?.stated) return '';
  const sum = printNumber(naive, first.figure.unit);
  return `To add up every number that was public would give ${sum}, and be wrong: ${others === 1 ? 'one of them is' : `${others} of them are`} left out below.`;
}

/** Why a figure is not counted: the end of a sentence that it begins. */
export function outWords({ reason, other, state, word: { grade } }: LeftOut, { firmness }: Question): string {
  const name = other?.label ?? 'another figure';
  const WORDS: Readonly<Record<OutReason, string>> = {
    firmness: `belongs to what is ${state === undefined || isEnded(state) ? 'not begun' : STATE_WORDS[state]}, less than ${FIRMNESS_NAMES[firmness]}`,
    grade: `is proved by words of grade ${grade} only`,
    ended: 'belongs to a deal that has ended',
    overlap: `counts some of the same as “${name}”, nobody says how much`,
    'other-power': 'measures another kind of power at a site, which is never added to this',
    part: `is part of “${name}”, which is counted`,
    'no-number': 'has no published number, which is not zero',
    estimate: 'is an estimate, and stands beside a sum, not in it',
    replaced: `was replaced by “${name}”`,
    cancelled: 'was called off',
  };
  return WORDS[reason];
}

const STATE_WORDS = {
  reported: 'reported',
  announced: 'announced',
  signed: 'signed',
  building: 'being built',
  running: 'in use or paid',
} as const;

/** A figure that is left out, with its value: "Price of the chips (not published)". */
export const outName = ({ figure, value }: LeftOut): string => `${figure.label} (${printValue(value)})`;
