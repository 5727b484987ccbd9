/** From words to bounds: "at least 10 GW" is [10, ∞). The vocabulary in which editors write values. */
import { parseNumber, printNumber, withPlainSpaces } from './number-text.ts';
import { parsePartialDate } from './partial-date.ts';
import { singular, type Unit } from './unit.ts';
import {
  atLeast,
  between,
  exactly,
  lessThan,
  moreThan,
  upTo,
  type DateValue,
  type Quantity,
  type Value,
} from './value.ts';

/** Text that is no wording of the ledger; the message says what would be. */
export class WordingError extends Error {
  override readonly name = 'WordingError';
}

/** The words that open a wording with one number, and what they mean. */
const MEANINGS = {
  'at least': atLeast,
  'more than': moreThan,
  'up to': upTo,
  'less than': lessThan,
  'at most': (n: number, unit: Unit) => between(-Infinity, n, unit),
  below: (n: number, unit: Unit) => between(-Infinity, n, unit, { upperOpen: true }),
  exactly,
};

const DATE_BOUNDS = ['by', 'from', 'through', 'about'] as const;

const BETWEEN = /^between (?<low>.+?) and (?<high>.+)$/;
const BOTH_BOUNDS = /^(?<opening>at least|more than) (?<low>.+?) and (?<closing>up to|less than) (?<high>.+)$/;

/**
 * Reads a value as an editor writes it.
 *
 * @param unit the unit that the figure declares; the wording must agree with it
 * @throws {WordingError} when the text is not in the vocabulary or in another unit
 */
export function parseValue(text: string, unit: Unit): Value {
  const wording = withPlainSpaces(text).trim();
  if (wording === 'not published') return { kind: 'not-published' };
  if (unit === 'statement')
    throw new WordingError(`\`${wording}\` belongs to a statement: expected \`words:\` instead of \`value:\``);
  return unit === 'date' ? parseDateValue(wording) : parseQuantity(wording, unit);
}

function parseDateValue(text: string): DateValue {
  const bound = DATE_BOUNDS.find((word) => text.startsWith(`${word} `));
  const date = parsePartialDate(bound ? text.slice(bound.length + 1) : text);
  if (date) return { kind: 'date', date, bound: bound ?? 'on' };
  throw new WordingError(
    `\`${text}\` is not a date: expected 2025-09-22, 2025-09, 2026-Q3, 2026-H2 or 2026, with \`by\`, \`from\`, \`through\` or \`about\` before it where the source says so`,
  );
}

function parseQuantity(text: string, unit: Unit): Quantity {
  try {
    const range = (BETWEEN.exec(text) ?? BOTH_BOUNDS.exec(text))?.groups;
    return range ? parseRange(range, unit) : parseOneBound(text, unit);
  } catch (error) {
    if (error instanceof RangeError)
      throw new WordingError(`\`${text}\`: ${error.message}; swap or correct the bounds`);
    throw error;
  }
}

function parseRange(
  { opening, low = '', closing, high = '' }: Record<string, string | undefined>,
  unit: Unit,
): Quantity {
  const [lower, upper] = [parseStated(low, unit), parseStated(high, unit)];
  return between(lower.number, upper.number, unit, {
    lowerOpen: opening === 'more than',
    upperOpen: closing === 'less than',
    approximate: lower.approximate || upper.approximate,
  });
}

function parseOneBound(text: string, unit: Unit): Quantity {
  const [words, meaning] = Object.entries(MEANINGS).find(([opening]) => text.startsWith(`${opening} `)) ?? [
    '',
    exactly,
  ];
  const { number, approximate } = parseStated(text.slice(words.length).trimStart(), unit);
  return { ...meaning(number, unit), approximate };
}

/** A number, "about" or not, in the expected unit. */
function parseStated(text: string, unit: Unit): { number: number; approximate: boolean } {
  const approximate = text.startsWith('about ');
  const parsed = parseNumber(approximate ? text.slice('about '.length) : text);
  const example = `expected something like \`at least ${withPlainSpaces(printNumber(5, unit))}\``;
  if (!parsed) throw new WordingError(`\`${text}\` is not a number with its unit: ${example}`);
  if (parsed.unit !== unit && parsed.unit !== singular(unit)) {
    throw new WordingError(`\`${text}\` is in ${parsed.unit}, but the figure's unit is ${unit}: ${example}`);
  }
  return { number: parsed.number, approximate };
}
