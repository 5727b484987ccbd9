/** Dates as sources write them: "the second half of 2026", "by the end of 2026", "May 31, 2031". */
import { MONTHS, parsePartialDate, type PartialDate } from '../ledger/partial-date.ts';
import type { DateValue } from '../ledger/value.ts';

export interface StatedDate {
  date: PartialDate;
  /** Undefined where no word before it bounds it. */
  bound: Exclude<DateValue['bound'], 'on'> | undefined;
  /** "Begins in 2027": of the beginning it is the day itself, of all that follows a bound. */
  isStart: boolean;
  /** Where it stands in the text: the first character, and the one after the last. */
  at: number;
  end: number;
}

/** "Nov", "Nov." and "November"; of September also "Sept". */
const nameOf = (month: string) => `${month.slice(0, 3)}(?:${month === 'September' ? 't|' : ''}${month.slice(3)})?\\.?`;
const MONTH = `(?<month>${MONTHS.map(nameOf).join('|')})`;
const ORDINAL = '(?<ordinal>first|second|third|fourth)';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

/** The most exact first: what one has read, the next does not read again. */
const FORMS = [
  `(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? ${YEAR}`,
  `${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`,
  `${MONTH}(?: of)? ${YEAR}`,
  `${ORDINAL} (?<span>half|quarter)(?: of)?(?: (?:calendar|fiscal))?(?: year)? ${YEAR}`,
  `(?<short>[HQ][1-4])[ -]?${YEAR}`,
  `${YEAR}[ -]?(?<short>[HQ][1-4])`,
  `(?<end>end)(?: of|-)?(?: (?:calendar))?(?: year)?[ -]?${YEAR}`,
  `${YEAR}-(?<monthNumber>\\d\\d)(?:-(?<day>\\d\\d))?`,
  YEAR,
].map((form) => new RegExp(`(?<![\\d,.])${form}(?!\\d)`, 'gi'));

const BOUNDS: readonly (readonly [RegExp, StatedDate['bound']])[] = [
  [/\b(?:by|before|no later than)(?: the)?$/i, 'by'],
  [/\b(?:from|since|(?:starting|beginning)(?: in)?|as early as)(?: the)?$/i, 'from'],
  [/\b(?:through|until|till|to)(?: the)?$/i, 'through'],
  [/\b(?:about|around|roughly)(?: the)?$/i, 'about'],
];

/** They say where in its span a date lies, which the ledger has no word for: "by late 2026" is by the end of 2026. */
const WHERE_WITHIN = /\b(?:early|mid|late)[ -]?$/i;

const STARTS = /\b(?:start(?:s|ed)?|begins?|began)(?: [a-z]+ing)?(?: in)?(?: the)?$/i;

const pad = (text: string) => text.padStart(2, '0');

function isoOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { year = '', month, day, ordinal, span, short, end, monthNumber } = groups;
  if (short !== undefined) return `${year}-${short.toUpperCase()}`;
  if (ordinal !== undefined) {
    const n = ['first', 'second', 'third', 'fourth'].indexOf(ordinal.toLowerCase()) + 1;
    return `${year}-${span?.toLowerCase() === 'half' ? 'H' : 'Q'}${n}`;
  }
  if (end !== undefined) return `${year}-12`;
  const number =
    month === undefined
      ? monthNumber
      : pad(String(MONTHS.findIndex((name) => name.toLowerCase().startsWith(month.slice(0, 3).toLowerCase())) + 1));
  return [year, number, day === undefined ? undefined : pad(day)].filter((part) => part !== undefined).join('-');
}

/** Every date with its year in a text, each as exactly as it stands there. */
export function statedDates(text: string): StatedDate[] {
  let rest = text;
  const found: StatedDate[] = [];
  for (const form of FORMS) {
    rest = rest.replace(form, (match, ...parts) => {
      const groups = parts.at(-1) as Record<string, string | undefined>;
      const at = parts.at(-3) as number;
      const date = parsePartialDate(isoOf(groups));
      if (!date) return match;
      const before = text.slice(0, at).trimEnd().replace(WHERE_WITHIN, '').trimEnd();
      const isStart = STARTS.test(before);
      const bound = isStart ? 'from' : BOUNDS.find(([words]) => words.test(before))?.[1];
      found.push({ date, bound, isStart, at, end: at + match.length });
      return ' '.repeat(match.length);
    });
  }
  return found.toSorted((a, b) => a.at - b.at);
}
