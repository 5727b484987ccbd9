import { MONTHS, parsePartialDate } from '../ledger/partial-date.ts';
import { parseValue, WordingError } from '../ledger/parse-wording.ts';
import { basesOf, type Unit } from '../ledger/unit.ts';

/** How people write what the ledger writes in one way only. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:≥|>=)\s*/, 'at least '],
  [/^(?:≤|<=)\s*/, 'up to '],
  [/^>\s*/, 'more than '],
  [/^<\s*/, 'less than '],
  [/^(?:[~≈]|ca?\.|circa|around|approximately|approx\.?|nearly)\s*/i, 'about '],
  [/^(?:over|above)\s+/i, 'more than '],
  [/^(?:under)\s+/i, 'less than '],
  [/^(.*\S)\s*\+$/, 'at least $1'],
  [/\b(?:US\$|USD\s?)(?=\d)/i, '$'],
  [/^([^$]*?)(\d[\d.,]*(?: (?:million|billion|trillion))?) (?:US )?dollars?\b/i, '$1$$$2'],
  [/(\d)\s*(?:tn|t|trn)\b/i, '$1 trillion'],
  [/(\d)\s*(?:bn|b|bln)\b/i, '$1 billion'],
  [/(\d)\s*(?:mn|m|mln)\b/i, '$1 million'],
  [/(\d)[\s-]*(?:GW|gigawatts?)\b/i, '$1 GW'],
  [/(\d)[\s-]*(?:MW|megawatts?)\b/i, '$1 MW'],
  [/(\d)\s*(?:%|per ?cent)/i, '$1%'],
];

const EXAMPLES: Readonly<Record<string, string>> = {
  usd: '$100 billion',
  gw: 'at least 10 GW',
  percent: '22.6%',
  date: 'by 2026-12',
};

/** "$100 billion" for "$100bn": what a value was probably meant to be, or else what its unit looks like. */
export function remedyForValue(text: string, unit: Unit): string {
  const meant = SPELLINGS.reduce((spelling, [pattern, right]) => spelling.replace(pattern, right), text.trim());
  const withNoun = `${meant} ${unit}`;
  const known = [meant, `$${meant}`, `${meant}%`, withNoun].find((each) => isValue(each, unit));
  if (known !== undefined) return `write \`${known}\``;
  const { numerator, denominator } = basesOf(unit);
  const example = EXAMPLES[numerator] ?? `about 5 ${numerator}`;
  if (denominator !== undefined)
    return `write the bound, the number and its unit, such as \`${example} per ${denominator}\``;
  if (unit === 'statement') return 'write `words:` and a statement instead of `value:`';
  return `write the bound, the number and its unit, such as \`${example}\`, or \`not published\``;
}

function isValue(text: string, unit: Unit): boolean {
  try {
    parseValue(text, unit);
    return true;
  } catch (error) {
    if (error instanceof WordingError) return false;
    throw error;
  }
}

const twoDigits = (number: number | string) => String(number).padStart(2, '0');

/** A date of the ledger for one that is written in another order, or without its zeros. */
function dateMeant(text: string): string | undefined {
  const numbers = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (numbers) return numbers.slice(1).filter(Boolean).map(twoDigits).join('-');
  const quarter = /^([QH]\d)[\s-](\d{4})$/i.exec(text);
  if (quarter) return `${quarter[2]}-${(quarter[1] ?? '').toUpperCase()}`;
  const words = /^(?:(\d{1,2})\s)?([a-z]{3,9})\.?\s(?:(\d{1,2}),\s)?(\d{4})$/i.exec(text);
  if (!words) return undefined;
  const [, before, name = '', after, year = ''] = words;
  const month = MONTHS.findIndex((full) => full.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  return [year, month, before ?? after]
    .filter((part) => part !== undefined)
    .map(twoDigits)
    .join('-');
}

/** What to write instead of a text that is no date. */
export function remedyForDate(value: unknown): string {
  const text = String(value).trim();
  const meant = dateMeant(text);
  if (meant !== undefined && meant !== text && parsePartialDate(meant)) return `write \`${meant}\``;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'correct the day or the month: the calendar has no such day';
  if (parsePartialDate(text)) return 'look the day up: here a date needs one, such as 2025-09-22';
  return 'write year, month and day as 2025-09-22, or as much of it as is known';
}
