/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'quarter' | 'half-year' | 'year';

/** A date as exactly as its source gives it. `first` and `last` are ISO days, UTC. */
export interface PartialDate {
  /** As authored: `2025-09-22`, `2025-09`, `2026-Q3`, `2026-H2` or `2026`. */
  iso: string;
  precision: Precision;
  first: string;
  last: string;
}

export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;
const MS_PER_DAY = 86_400_000;

const pad = (n: number) => String(n).padStart(2, '0');
const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function span(iso: string, precision: Precision, year: number, from: number, to: number): PartialDate {
  return {
    iso,
    precision,
    first: `${year}-${pad(from)}-01`,
    last: `${year}-${pad(to)}-${pad(lastDayOf(year, to))}`,
  };
}

/**
 * Reads a date of any precision.
 *
 * @returns undefined for anything that is not a date of the calendar (2026-13-45, 2026-02-30)
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match =
    /^(?<year>(?:19|20)\d\d)(?:-(?:(?<month>\d\d)(?:-(?<day>\d\d))?|Q(?<quarter>[1-4])|H(?<half>[12])))?$/.exec(text);
  if (!match?.groups) return undefined;
  const { year: y, month: m, day: d, quarter, half } = match.groups;
  const year = Number(y);
  if (quarter) return span(text, 'quarter', year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (half) return span(text, 'half-year', year, Number(half) * 6 - 5, Number(half) * 6);
  if (!m) return span(text, 'year', year, 1, 12);
  const month = Number(m);
  if (month < 1 || month > 12) return undefined;
  if (!d) return span(text, 'month', year, month, month);
  if (Number(d) < 1 || Number(d) > lastDayOf(year, month)) return undefined;
  return { iso: text, precision: 'day', first: text, last: text };
}

/** The ISO day that it is at a moment by the calendar on the wall, not by UTC: in New York, evenings are still today. */
export const dayOnTheWall = (moment: Date): string =>
  `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;

/** "22 September 2025", "September 2025", "second half of 2026", "2030"; `short` abbreviates the month. */
export function printPartialDate(date: PartialDate, style: 'long' | 'short' = 'long'): string {
  const [year = '', month = '1', day = '1'] = date.first.split('-');
  const full = MONTHS[Number(month) - 1] ?? '';
  const name = style === 'short' ? full.slice(0, 3) : full;
  switch (date.precision) {
    case 'day':
      return `${Number(day)} ${name} ${year}`;
    case 'month':
      return `${name} ${year}`;
    case 'quarter':
      return `${ORDINALS[(Number(month) - 1) / 3]} quarter of ${year}`;
    case 'half-year':
      return `${ORDINALS[(Number(month) - 1) / 6]} half of ${year}`;
    case 'year':
      return year;
  }
}

/** By first day, then by last: an exact date comes before the month it opens. For sorting. */
export const comparePartialDates = (a: PartialDate, b: PartialDate) =>
  a.first.localeCompare(b.first) || a.last.localeCompare(b.last);

/** True when all of `a` lies before all of `b`. */
export const isBefore = (a: PartialDate, b: PartialDate) => a.last < b.first;

/** True when some of `a` lies after all of `b`. */
export const endsAfter = (a: PartialDate, b: PartialDate) => a.last > b.last;

/** Days from `a` to `b`, both exact to the day; negative when `b` comes first. */
export const daysBetween = (a: PartialDate, b: PartialDate) => (Date.parse(b.first) - Date.parse(a.first)) / MS_PER_DAY;
