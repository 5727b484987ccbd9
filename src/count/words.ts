/** Questions and answers in words. */
import type { DealState } from '../ledger/deal-state.ts';
import { printNumber } from '../ledger/number-text.ts';
import { printPartialDate } from '../ledger/partial-date.ts';
import type { Grade } from '../ledger/proof.ts';
import type { Quantity } from '../ledger/value.ts';
import { printQuantity } from '../ledger/wording.ts';
import type { Answer, LeftOut, OutReason } from './answer.ts';
import { dayOf } from './as-of.ts';
import type { Firmness, Grouping, Measure, Question } from './question.ts';

/** What is counted, as the beginning of a sentence. */
const SUBJECTS: Readonly<Record<Measure, string>> = {
  pays: 'OpenAI’s commitments to pay for computing',
  receives: 'Commitments to put money into OpenAI',
  chips: 'Chips for OpenAI, by the power they draw,',
  clouds: 'Clouds of other companies for OpenAI, by the power they draw,',
  sites: 'Data centres for OpenAI',
};

export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  pays: 'money OpenAI is to pay',
  receives: 'money put into OpenAI',
  chips: 'power of chips',
  clouds: 'power in clouds',
  sites: 'power of sites',
};

/** Of money put into OpenAI the last rung is that it is paid: nobody uses it. */
const told = (words: string, measure: Measure) => (measure === 'receives' ? words.replace('in use', 'paid') : words);

const FIRMNESS_NAMES: Readonly<Record<Firmness, string>> = {
  announced: 'announced or reported',
  signed: 'signed',
  building: 'being built',
  running: 'in use',
};

/** The least that a rule asks for. */
export const firmnessName = (firmness: Firmness, measure: Measure): string => told(FIRMNESS_NAMES[firmness], measure);

const STATE_NAMES: Readonly<Record<DealState, string>> = {
  reported: 'reported',
  announced: 'announced',
  signed: 'signed',
  building: 'being built',
  running: 'in use',
  replaced: 'replaced',
  lapsed: 'called off',
};

/** Where a deal stands. */
export const stateName = (state: DealState | undefined, measure: Measure): string =>
  told(STATE_NAMES[state ?? 'reported'], measure);

/** Each takes in what is firmer. */
const RULES: Readonly<Record<Firmness, string>> = {
  announced: 'at least announced or reported',
  signed: 'under deals signed at least in part',
  building: 'under deals for which building has begun, or that are in use at least in part',
  running: 'under deals in use at least in part',
};

/** The same in as few words as a headline has. */
const SHORT_RULES: Readonly<Record<Firmness, string>> = {
  announced: 'announced or reported',
  signed: 'signed at least in part',
  building: 'with building begun, or in use',
  running: 'in use at least in part',
};

/** As short as choices are, for one line of a phone. */
export const MEASURE_CHOICES: Readonly<Record<Measure, string>> = {
  pays: 'money out',
  receives: 'money in',
  chips: 'chips',
  clouds: 'clouds',
  sites: 'sites',
};

export const firmnessChoice = (firmness: Firmness, measure: Measure): string =>
  firmness === 'announced' ? 'announced' : firmnessName(firmness, measure);

/** Which grades count; `/evidence/` says what each letter means. */
export const GRADE_CHOICES: Readonly<Record<Grade, string>> = {
  A: 'A only',
  B: 'A or B',
  C: 'A to C',
  D: 'any',
};

export const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
  supplier: 'company',
  deal: 'deal',
  year: 'year first public',
  firmness: 'how firm',
  kind: 'kind of number',
};

/** "grade B or better". */
export const gradeRule = (grade: Grade): string => `grade ${grade}${grade === 'A' ? '' : ' or better'}`;

const sourceRule = (grade: Grade) => (grade === 'D' ? '' : `, on evidence of ${gradeRule(grade)}`);

/** "OpenAI’s commitments to pay for computing under deals signed at least in part". */
export const ruleWords = ({ measure, firmness, grade }: Pick<Question, 'measure' | 'firmness' | 'grade'>): string =>
  `${SUBJECTS[measure]} ${told(RULES[firmness], measure)}${sourceRule(grade)}`;

/** A rule in as few words as do: "money OpenAI is to pay, signed, grade B or better". */
export const questionWords = ({ measure, firmness, grade }: Pick<Question, 'measure' | 'firmness' | 'grade'>): string =>
  [MEASURE_NAMES[measure], firmnessName(firmness, measure), ...(grade === 'D' ? [] : [gradeRule(grade)])].join(', ');

/** The sum with its bounds, or that there is none: "more than $708 billion". */
export const sumWords = ({ total }: Answer): string => (total ? printQuantity(total.value) : 'no published number');

/** The rule and its sum, without a day: "OpenAI’s commitments to pay for computing under deals … come to more than $708 billion". */
export const findingWords = (answer: Answer): string =>
  `${ruleWords(answer.question)} ${answer.total ? `come to ${sumWords(answer)}` : 'have no published number'}`;

/** The same for a narrow column: "Data centres for OpenAI, in use at least in part: 1.2 GW". */
export const shortFinding = (answer: Answer): string => {
  const { measure, firmness, grade } = answer.question;
  const subject = SUBJECTS[measure].replace(/,$/, '');
  return `${subject}, ${told(SHORT_RULES[firmness], measure)}${sourceRule(grade)}: ${sumWords(answer)}`;
};

/** One sentence that stands by itself. */
export const answerSentence = (answer: Answer): string =>
  `As of ${printPartialDate(dayOf(answer.question.day))}, ${lowerFirst(findingWords(answer))}.`;

const lowerFirst = (text: string) => (text.startsWith('OpenAI') ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** Why a figure is not counted: the end of a sentence that it begins. */
export function outWords({ reason, other, state, word: { grade } }: LeftOut, { firmness, measure }: Question): string {
  const name = other?.label ?? 'another figure';
  const WORDS: Readonly<Record<OutReason, string>> = {
    firmness: `belongs to what is ${stateName(state, measure)}, less than ${firmnessName(firmness, measure)}`,
    grade: `is proved by words of grade ${grade} only`,
    ended: 'belongs to a deal that has ended',
    overlap: `counts some of the same as “${name}”, nobody says how much`,
    'other-power': 'measures another kind of power at a site, which is never added to this',
    part: `is part of “${name}”, which is counted`,
    'no-number': 'has no published number, which is not zero',
    estimate: 'is an estimate, and stands beside a sum, not in it',
    replaced: `was replaced by “${name}”`,
    conditional: 'holds only if somebody does what nobody has agreed to do',
    cancelled: 'was called off',
  };
  return WORDS[reason];
}

/** How many companies, and how many of equal size would share the sum as unevenly. */
export const effectiveWords = ({
  shares,
  effective,
}: {
  shares: readonly { name: string; share: number }[];
  effective: Quantity;
}): string =>
  shares.length === 1
    ? `${shares[0]?.name} has all of it.`
    : `${shares.length} companies share it. The effective number, how many of equal size would be as concentrated, is ${printQuantity(effective)}; at one, a single company has it all. Shares are of published floors.`;

/** A share of published floors, percent: what is counted has one, however small. */
export function shareWords(share: number): string {
  if (share === 0) return 'none, as it is only an “up to”';
  return share < 0.1 ? `less than ${printNumber(0.1, 'percent')}` : printNumber(Math.round(share * 10) / 10, 'percent');
}
