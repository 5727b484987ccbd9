/** An answer as a table: what is counted, then what is left out, and why. */
import type { Answer, Candidate } from '../../count/answer.ts';
import { outWords, stateName } from '../../count/words.ts';
import { printValue } from '../../ledger/wording.ts';
import { CREDIT, LICENCE } from '../../publish/credit.ts';
import { printCsv, type CsvCell } from '../../publish/csv.ts';
import { boundsOf, isApproximate } from '../../publish/figure-bounds.ts';

const COLUMNS = [
  'figure',
  'label',
  'counted',
  'why_not',
  'wording',
  'unit',
  'lower',
  'lower_inclusive',
  'upper',
  'upper_inclusive',
  'approximate',
  'deal',
  'how_firm',
  'grade',
  'public_since',
  'as_of',
  'licence',
];

/** A line for each figure of the measure that was public on the day. */
export const countCsv = (answer: Answer): string =>
  printCsv(COLUMNS, [
    ...answer.counted.map((each) => lineOf(each, answer)),
    ...answer.leftOut.map((each) => lineOf(each, answer, outWords(each, answer.question))),
  ]);

function lineOf({ figure, value, word, state, deal }: Candidate, { question }: Answer, whyNot?: string): CsvCell[] {
  const { lower, upper } = boundsOf(value);
  return [
    figure.id,
    figure.label,
    whyNot === undefined,
    whyNot,
    printValue(value),
    figure.unit,
    lower?.value,
    lower?.inclusive,
    upper?.value,
    upper?.inclusive,
    isApproximate(value),
    deal?.id,
    state && stateName(state, question.measure),
    word.grade,
    word.day,
    question.day,
    `${CREDIT}, ${LICENCE.name}`,
  ];
}
