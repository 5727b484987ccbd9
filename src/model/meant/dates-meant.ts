import { MONTHS, parsePartialDate } from '../../ledger/partial-date.ts';
import { withoutLookalikes } from './lookalikes.ts';

const twoDigits = (number: number | string) => String(number).padStart(2, '0');
const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);
const monthNumber = (name: string) =>
  MONTHS.findIndex((full) => full.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

const ORDINALS: Readonly<Record<string, string>> = { first: '1', second: '2', third: '3', fourth: '4', last: '4' };
const ordinal = (text: string) => ORDINALS[text.toLowerCase()] ?? text.replace(/\D/g, '');

/** Of a part of a year that has no sharp ends, the parts that have and may be meant. */
const VAGUE: Readonly<Record<string, readonly string[]>> = {
  early: ['Q1', 'H1'],
  mid: ['Q2', 'Q3'],
  middle: ['Q2', 'Q3'],
  late: ['Q4', 'H2'],
  end: ['12'],
  start: ['01'],
  beginning: ['01'],
};

/** Every way in which people write a date, and what it may be in the ledger. */
const FORMS: readonly (readonly [RegExp, (...parts: string[]) => readonly string[]])[] = [
  [
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/,
    (year, month, day) => [[year, month, day].filter(Boolean).map(twoDigits).join('-')],
  ],
  [/^(\d{4})(\d\d)(\d\d)$/, (year, month, day) => [`${year}-${month}-${day}`]],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/, (day, month, year) => [dayOf(year, month, day)]],
  [
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d\d)$/,
    // Americans put the month first; where both readings are days of the calendar, only the editor knows.
    (a = '', b = '', year = '') => [
      dayOf(year, b, a),
      dayOf(year, a, b),
      ...(year.length === 2 ? [dayOf(a, b, year)] : []),
    ],
  ],
  [
    /^([QH])([1-4])[\s/-]*'?(\d{4}|\d\d)$/i,
    (part = '', n = '', year = '') => [`${fullYear(year)}-${part.toUpperCase()}${n}`],
  ],
  [
    /^([1-4])([QH])[\s/-]*'?(\d{4}|\d\d)$/i,
    (n = '', part = '', year = '') => [`${fullYear(year)}-${part.toUpperCase()}${n}`],
  ],
  [/^(\d{4})[\s/-]*([QH])([1-4])$/i, (year = '', part = '', n = '') => [`${year}-${part.toUpperCase()}${n}`]],
  [
    /^(first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) (quarter|half)(?: of)? (\d{4})$/i,
    (n = '', part, year) => [`${year}-${part === 'half' ? 'H' : 'Q'}${ordinal(n)}`],
  ],
  [
    /^(early|mid|middle|late|end|start|beginning)[\s-](?:of )?(\d{4})$/i,
    (part = '', year) =>
      Object.entries(VAGUE)
        .flatMap(([name, dates]) => (name === part.toLowerCase() ? dates : []))
        .map((each) => `${year}-${each}`),
  ],
  [
    /^(?:(\d{1,2})\s)?([a-z]{3,9})\.?,?\s(?:(\d{1,2}),?\s)?(\d{4})$/i,
    (before = '', name = '', after = '', year = '') => inMonth(name, year, before || after || undefined),
  ],
  [/^(\d{4})-([a-z]{3,9})(?:-(\d{1,2}))?$/i, (year, name = '', day) => inMonth(name, year, day)],
  [/^(\d{4})$/, (year = '') => [year]],
];

/** None for a word that names no month. */
const inMonth = (name: string, ...[year, day]: (string | undefined)[]) => {
  const month = monthNumber(name);
  return month === 0
    ? []
    : [
        [year, month, day]
          .filter((part) => part !== undefined)
          .map(twoDigits)
          .join('-'),
      ];
};

const dayOf = (year = '', month = '', day = '') => `${fullYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;

const tidied = (text: string) =>
  withoutLookalikes(text)
    .trim()
    .replace(/^["']+|["'.;,-]+$/g, '')
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+/i, '')
    .replace(/(\d)(?:st|nd|rd|th)\b(?!\s(?:quarter|half))/gi, '$1')
    .replace(/\s+/g, ' ');

/** What dates of the ledger a text may mean, most often one; they need not be days of the calendar. */
export function datesWritten(text: string): string[] {
  const plain = tidied(text).replace(/^(?:in|on)\s+(?:the\s+)?/i, '');
  for (const [pattern, dates] of FORMS) {
    const match = pattern.exec(plain);
    if (match) return [...new Set(dates(...match.slice(1)))];
  }
  return [];
}

/** Of these, those that the calendar has. */
export const datesMeant = (text: string): string[] => datesWritten(text).filter((date) => parsePartialDate(date));

const yearBefore = (date: string) => (/^\d{4}$/.test(date) ? String(Number(date) - 1) : undefined);
const yearAfter = (date: string) => (/^\d{4}$/.test(date) ? String(Number(date) + 1) : undefined);
const unchanged = (date: string) => date;

/** Words before a date that bound it, as a value writes them. */
const BOUNDS: readonly (readonly [RegExp, string, (date: string) => string | undefined])[] = [
  [/^(?:by|no later than|not later than)\s+(?:the\s+)?/i, 'by ', unchanged],
  [/^before\s+/i, 'by ', yearBefore],
  [/^(?:through|until|till|up to)\s+(?:the\s+)?/i, 'through ', unchanged],
  [/^(?:from|since|starting|beginning|as of)\s+(?:in\s+)?(?:the\s+)?/i, 'from ', unchanged],
  [/^after\s+/i, 'from ', yearAfter],
  [/^(?:about|around|circa|ca?\.|roughly|approximately|approx\.?|~|≈)\s*/i, 'about ', unchanged],
  [/^(?:the\s+)?/i, '', unchanged],
];

/** The values of a date that a text may mean: `by 2026-Q3` for "by the third quarter of 2026". */
export function dateValuesMeant(text: string): string[] {
  const plain = tidied(text);
  for (const [pattern, bound, shift] of BOUNDS) {
    const found = pattern.exec(plain);
    if (!found || (bound === 'from ' && datesMeant(plain).length > 0)) continue;
    return datesMeant(plain.slice(found[0].length)).flatMap((date) => {
      const shifted = shift(date);
      return shifted === undefined ? [] : `${bound}${shifted}`;
    });
  }
  return [];
}

/** Both ends of a text that names two dates, "2026-2027"; undefined for any other. */
export function spanMeant(text: string): [first: string, last: string] | undefined {
  const parts = tidied(text)
    .replace(/^(?:between|from)\s+/i, '')
    .replace(/^(\d\d)(\d\d)\/(\d\d)$/, '$1$2-$1$3')
    .split(/\s*,\s*|\s+(?:and|to|-)\s+|(?<=^\d{4})[-/](?=\d{4}$)/);
  const dates = parts.map((part) => datesMeant(part)[0]);
  const [first, last] = dates;
  return dates.length === 2 && first && last ? [first, last] : undefined;
}
