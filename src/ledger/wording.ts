/** From bounds to words: [10, ∞) is "at least 10 GW". What `parse-wording.ts` reads, this writes. */
import { NBSP, needsRounding, printNumber, type NumberStyle, withPlainSpaces } from './number-text.ts';
import { printPartialDate } from './partial-date.ts';
import { isCeiling, isFloor, isPoint, type DateValue, type Quantity, type Value } from './value.ts';

const SYMBOLS = { 'at least': '≥', 'more than': '>', 'up to': '≤', 'less than': '<', 'at most': '≤', below: '<' };

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

/** A value in two parts, for a place that prints its bound above it; a range has none, and keeps its words. */
export function splitBound(value: Value): { bound: string; rest: string } {
  if (value.kind === 'quantity') return { bound: boundWord(value), rest: printWithoutBound(value) };
  if (value.kind === 'date' && value.bound !== 'on') return { bound: value.bound, rest: printValue(value, 'value') };
  return { bound: '', rest: printValue(value) };
}

/** What kind of bound a value has: its word, or `flat`. */
export const boundName = (value: Value): string => withPlainSpaces(splitBound(value).bound) || 'flat';

/** How a value may be printed: with its bound, spelled out, in symbols, or without its bound word. */
export type WordingForm = 'prose' | 'long' | 'short' | 'value';

function printDateValue({ date, bound }: DateValue, form: WordingForm): string {
  const printed = printPartialDate(date, form === 'short' ? 'short' : 'long');
  return bound === 'on' || form === 'value' ? printed : `${bound} ${printed}`;
}

/** Any value of the ledger in words. */
export function printValue(value: Value, form: WordingForm = 'prose'): string {
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
