import { printValue } from '../ledger/wording.ts';
import { isHearsayBasis } from './bar-label.ts';
import type { DateMark } from './spans-chart.ts';

/** "by December 2026", "fourth quarter of 2028 (estimated)", "no date". */
export function dateWords(mark: DateMark | undefined): string {
  if (!mark) return 'no date';
  const words = printValue(mark.value);
  return isHearsayBasis(mark.basis) ? `${words} (${mark.basis})` : words;
}

const ROLES = { first: 'first capacity', completion: 'complete' } as const;

/** "NVIDIA, first capacity: second half of 2026, promised, announced". */
export const spanName = (label: string, role: keyof typeof ROLES, { value, isPast, basis }: DateMark) =>
  `${label}, ${ROLES[role]}: ${printValue(value)}, ${isPast ? 'past' : 'promised'}, ${basis}`;
