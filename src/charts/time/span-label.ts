import { printValue } from '../../ledger/wording.ts';
import { isHearsayBasis } from '../bars/least-firm-basis.ts';
import type { DateMark, SpanRow } from './spans-chart.ts';

/** "by December 2026", "fourth quarter of 2028 (estimated)", "no date". */
function dateWords(mark: DateMark | undefined): string {
  if (!mark) return 'no date';
  const words = printValue(mark.value);
  return isHearsayBasis(mark.basis) ? `${words} (${mark.basis})` : words;
}

const ROLES = { first: 'first capacity', completion: 'complete' } as const;

/** "first capacity: second half of 2026, promised, announced". */
const spanName = (role: string, { value, isPast, basis }: DateMark) =>
  `${role}: ${printValue(value)}, ${isPast ? 'past' : 'promised'}, ${basis}`;

/** What is printed below the name of a row. */
export const spanDetails = ({ first, completion, isReplaced }: SpanRow) =>
  [
    isReplaced ? 'dotted: promised by what has since been replaced' : '',
    `first: ${dateWords(first)}`,
    `complete: ${dateWords(completion)}`,
  ].filter(Boolean);

/** All that is printed on a row, then which of its dates the link is for: who sees it can also say it. */
export const spanRowName = (row: SpanRow, role: keyof typeof ROLES, mark: DateMark) =>
  [row.label, row.detail, ...spanDetails(row), spanName(ROLES[role], mark)].filter(Boolean).join(', ');

/** "NVIDIA, complete: by December 2029, promised, announced". */
export const spanMarkName = ({ label }: SpanRow, role: keyof typeof ROLES, mark: DateMark) =>
  `${label}, ${spanName(ROLES[role], mark)}`;
