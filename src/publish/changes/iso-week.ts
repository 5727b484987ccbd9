import { NBSP } from '../../ledger/number-text.ts';
import { parsePartialDate, printPartialDate } from '../../ledger/partial-date.ts';

const MS_PER_DAY = 86_400_000;

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Monday is 0. */
const dayOfWeek = (ms: number) => (new Date(ms).getUTCDay() + 6) % 7;

/** A week from Monday to Sunday, by the year in which its Thursday lies. */
export interface IsoWeek {
  /** `2026-w48` */
  id: string;
  /** ISO days. */
  first: string;
  last: string;
}

/** The week of an ISO day. */
export function weekOf(day: string): IsoWeek {
  const ms = Date.parse(day);
  const monday = ms - dayOfWeek(ms) * MS_PER_DAY;
  const thursday = new Date(monday + 3 * MS_PER_DAY);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * MS_PER_DAY));
  return {
    id: `${year}-w${String(week).padStart(2, '0')}`,
    first: isoDay(monday),
    last: isoDay(monday + 6 * MS_PER_DAY),
  };
}

/** "23 November to 29 November 2026" */
export function weekName({ first, last }: IsoWeek): string {
  const [from, to] = [first, last].map((day) => {
    const date = parsePartialDate(day);
    // No day stands at the end of a line without its month.
    return date ? printPartialDate(date).replace(' ', NBSP) : day;
  });
  const [, sameYear] = / (\d{4})$/.exec(to ?? '') ?? [];
  return `${from?.replace(new RegExp(` ${sameYear ?? '-'}$`), '')} to ${to}`;
}
