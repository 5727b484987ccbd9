import { printValue } from '../../ledger/wording.ts';
import { basisWord } from '../../ledger/basis-word.ts';
import { isHearsay, type Mark } from '../shared/marks/mark.ts';
import { valueText, type ValueText } from '../shared/text/value-text.ts';
import { isHearsayBasis } from '../shared/marks/least-firm-basis.ts';
import type { DateMark, SpanRow } from './spans-chart.ts';

/** Stands where a row has no date at all. */
const NO_DATE = 'no date published';

/** How much is due: "up to 6 GW". */
export const spanAmount = ({ amount }: SpanRow): ValueText =>
  amount ? valueText(amount.value) : { bound: '', number: '' };

/** "by December 2026", "fourth quarter of 2028 (estimated)", "no date". */
function dateWords(mark: DateMark | undefined): string {
  if (!mark) return 'no date';
  const words = printValue(mark.value);
  return isHearsayBasis(mark.basis) ? `${words} (${basisWord(mark)})` : words;
}

const ROLES = { first: 'first capacity', completion: 'complete' } as const;

/** "first capacity: second half of 2026, promised, announced". */
const spanName = (role: string, { value, isPast, basis }: DateMark) =>
  `${role}: ${printValue(value)}, ${isPast ? 'past' : 'promised'}, ${basis}`;

/** What is printed below the name of a row. */
export const spanDetails = ({ detail, amount, first, completion }: SpanRow) =>
  [
    detail,
    amount && isHearsay(amount) ? basisWord(amount) : '',
    ...(first || completion ? [`first: ${dateWords(first)}`, `complete: ${dateWords(completion)}`] : []),
  ].filter(Boolean);

/** All that is printed on a row: who sees it can also say it. */
function rowText(row: SpanRow): string {
  const { bound, number } = spanAmount(row);
  const amount = `${bound} ${number}`.trim();
  return [amount === '' ? row.label : `${row.label}: ${amount}`, ...spanDetails(row)].join(', ');
}

/** That, then which of its dates the link is for. */
export const spanRowName = (row: SpanRow, role: keyof typeof ROLES, mark: DateMark) =>
  `${rowText(row)}, ${spanName(ROLES[role], mark)}`;

/** "NVIDIA: 5 GW, agreed in February 2026, no date published, announced". */
export const undatedName = (row: SpanRow, amount: Mark) => `${rowText(row)}, ${NO_DATE}, ${amount.basis}`;

/** "NVIDIA, complete: by December 2029, promised, announced". */
export const spanMarkName = ({ label }: SpanRow, role: keyof typeof ROLES, mark: DateMark) =>
  `${label}, ${spanName(ROLES[role], mark)}`;
