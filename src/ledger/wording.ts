/** Between words and bounds: "at least 10 GW" ↔ [10, ∞). The site's whole vocabulary of bounds is here. */
import { NBSP, needsRounding, parseNumber, printNumber, type NumberStyle } from './number-text.ts';
import { parsePartialDate, printPartialDate } from './partial-date.ts';
import { singular, type Unit } from './unit.ts';
import {
  atLeast,
  between,
  exactly,
  isCeiling,
  isFloor,
  isPoint,
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

const SYMBOLS = { 'at least': '≥', 'more than': '>', 'up to': '≤', 'less than': '<', 'at most': '≤', below: '<' };

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
  const wording = text.replaceAll(NBSP, ' ').trim();
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
  const example = `expected something like \`at least ${printNumber(5, unit)}\``.replaceAll(NBSP, ' ');
  if (!parsed) throw new WordingError(`\`${text}\` is not a number with its unit: ${example}`);
  if (parsed.unit !== unit && parsed.unit !== singular(unit)) {
    throw new WordingError(`\`${text}\` is in ${parsed.unit}, but the figure's unit is ${unit}: ${example}`);
  }
  return { number: parsed.number, approximate };
}

/** The bound that a wording with one number names; undefined for a point and for a range. */
function boundOf(q: Quantity): keyof typeof SYMBOLS | undefined {
  if (isFloor(q)) return q.lowerOpen ? 'more than' : 'at least';
  if (!isCeiling(q)) return undefined;
  if (q.lower === 0) return q.upperOpen ? 'less than' : 'up to';
  return q.upperOpen ? 'below' : 'at most';
}

const UNKNOWN = 'unknown';
const isUnknown = (q: Quantity) => q.lower === -Infinity && q.upper === Infinity;
const isRange = (q: Quantity) => !isPoint(q) && !isFloor(q) && !isCeiling(q);

/** "About" by its source, or because the number is too long to print whole. */
const isAbout = (q: Quantity) => q.approximate || (isPoint(q) && needsRounding(q.lower));

/** A bound that is too long to print is rounded outward, so that it stays true. */
const printEnd = (q: Quantity, end: 'lower' | 'upper', style: NumberStyle) =>
  printNumber(q[end], q.unit, style, isAbout(q) ? 'nearest' : end === 'lower' ? 'down' : 'up');

/** The one number of a wording that is not a range. */
const printStated = (q: Quantity, style: NumberStyle) => printEnd(q, isFloor(q) ? 'lower' : 'upper', style);

function printRange(q: Quantity, style: NumberStyle): string {
  if (isUnknown(q)) return UNKNOWN;
  const about = isAbout(q) ? `about${NBSP}` : '';
  const lower = about + printEnd(q, 'lower', style);
  const upper = about + printEnd(q, 'upper', style);
  if (!q.lowerOpen && !q.upperOpen) return `between ${lower} and ${upper}`;
  return `${q.lowerOpen ? 'more than' : 'at least'} ${lower} and ${q.upperOpen ? 'less than' : 'up to'} ${upper}`;
}

/** Writes a quantity with its bound in words: "at least 10 GW", "between $11.5 billion and $12.6 billion". */
export function printQuantity(q: Quantity, style: NumberStyle = 'prose'): string {
  if (isRange(q)) return printRange(q, style);
  const number = (isAbout(q) ? `about${NBSP}` : '') + printStated(q, style);
  const bound = boundOf(q);
  return bound ? `${bound} ${number}` : number;
}

/** Symbols for charts and tables: "≥ 10 GW", "> $20bn", "≤ $100bn", "≈ 2 GW", "36–38%". */
export function printSymbols(q: Quantity): string {
  if (isUnknown(q)) return UNKNOWN;
  const about = isAbout(q) ? `≈${NBSP}` : '';
  if (isRange(q)) return about + joinEnds(printEnd(q, 'lower', 'short'), printEnd(q, 'upper', 'short'));
  const bound = boundOf(q);
  return (bound ? SYMBOLS[bound] + NBSP : '') + about + printStated(q, 'short');
}

/** "36%" and "38%" to "36–38%": what the ends share is written once. */
function joinEnds(lower: string, upper: string): string {
  const ENDS = /^(?<before>\$?)(?<digits>[\d.,]+)(?<after>.*)/;
  const [low, high] = [ENDS.exec(lower)?.groups, ENDS.exec(upper)?.groups];
  const isShared = low && high && low['after'] === high['after'];
  return isShared ? `${low['before']}${low['digits']}–${high['digits']}${high['after']}` : `${lower}–${upper}`;
}

/** The bound word alone, for a place that prints it above the number: "at least", "about" or nothing. */
export const boundWord = (q: Quantity): string =>
  isRange(q) ? '' : [boundOf(q), isAbout(q) ? 'about' : undefined].filter((word) => word !== undefined).join(' ');

/** The number alone, without its bound word: "10 GW". A range keeps both ends and its words. */
export const printWithoutBound = (q: Quantity, style: NumberStyle = 'prose'): string =>
  isRange(q) ? printRange(q, style) : printStated(q, style);

/** How a value may be printed: with its bound, spelled out, in symbols, or without its bound word. */
export type Form = 'prose' | 'long' | 'short' | 'value';

function printDateValue({ date, bound }: DateValue, form: Form): string {
  const printed = printPartialDate(date, form === 'short' ? 'short' : 'long');
  return bound === 'on' || form === 'value' ? printed : `${bound} ${printed}`;
}

/** Any value of the ledger in words. */
export function printValue(value: Value, form: Form = 'prose'): string {
  switch (value.kind) {
    case 'not-published':
      return 'not published';
    case 'words':
      return value.words;
    case 'date':
      return printDateValue(value, form);
    case 'quantity':
      if (form === 'short') return printSymbols(value);
      return form === 'value' ? printWithoutBound(value) : printQuantity(value, form);
  }
}
