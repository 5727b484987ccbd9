import { MONTHS, type PartialDate } from '../../ledger/partial-date.ts';

/** The parts of a date that its source gives: year, month, day, as numbers; of a quarter or half-year, the year. */
export function datePartsOf({ precision, first }: PartialDate): number[] {
  const known = precision === 'day' ? 3 : precision === 'month' ? 2 : 1;
  return first.split('-').slice(0, known).map(Number);
}

/** The month's English name, from 1. */
export const monthName = (month: number) => MONTHS[month - 1] ?? '';
