/** Numbers as people write them: "$38 billion", "750 MW", "33,445,026". One place for digits in and out. */
import { basesOf, isPeriod, singular, type Unit } from './unit.ts';

/** How a number is written out: in prose, spelled out, or tight for charts and tables. */
export type NumberStyle = 'prose' | 'long' | 'short';

/** Which way a number goes that is too long to print. */
export type Rounding = 'nearest' | 'down' | 'up';

export const NBSP = '\u00a0';

/** Text for machines and addresses: no-break, narrow and other special spaces are for lines of print. */
export const withPlainSpaces = (text: string) => text.replace(/[^\S\t\n\r]/g, ' ');

const MINUS = '\u2212';

const MAGNITUDES = [
  { name: 'trillion', short: 'tn', size: 1e12 },
  { name: 'billion', short: 'bn', size: 1e9 },
  { name: 'million', short: 'm', size: 1e6 },
] as const;

/** Numbers that sources state have no more digits than this; longer ones come from our own divisions. */
const STATED_DIGITS = 6;
/** "33.4 million users", but "33,445,026 shares": things are counted one by one. */
const COUNTED_DIGITS = 4;
const ROUNDED_DIGITS = 3;
/** The ledger keeps twelve digits: from here on, a whole number may be the rounded rest of a division. */
const SURELY_WHOLE = 1e11;

const digitsIn = (text: string) => text.replace(/e.*|\D/g, '').replace(/^0+|0+$/g, '').length;

/** Of a number rounded to twelve. To round is slow, and the shortest text of nearly every number has fewer. */
const significantDigits = (n: number) => {
  const digits = digitsIn(String(n));
  return digits <= 12 ? digits : digitsIn(n.toExponential(11));
};

/** True when the number is too long to print whole and is printed to three digits instead. */
export const needsRounding = (n: number) =>
  significantDigits(n) > STATED_DIGITS && !(Number.isInteger(n) && Math.abs(n) < SURELY_WHOLE);

const ROUND = { nearest: Math.round, down: Math.floor, up: Math.ceil };

function toPrintable(n: number, rounding: Rounding): number {
  if (!needsRounding(n)) return n;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(n))) + 1 - ROUNDED_DIGITS);
  return Number((ROUND[rounding](n / step) * step).toPrecision(ROUNDED_DIGITS));
}

/** Made once: a new one for each number took most of the time in which a chart is drawn. */
const GROUPED = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 12 });

const grouped = (n: number) => GROUPED.format(n);

/** Digits, with the largest magnitude that leaves a number of at least one. */
function inMagnitudes(n: number, style: NumberStyle, mostDigits: number): string {
  const magnitude = MAGNITUDES.find(({ size }) => n >= size && significantDigits(n) <= mostDigits);
  if (!magnitude) return grouped(n);
  const digits = grouped(n / magnitude.size);
  return style === 'short' ? digits + magnitude.short : `${digits}${NBSP}${magnitude.name}`;
}

const counted = (digits: string, noun: string) => `${digits}${NBSP}${digits === '1' ? singular(noun) : noun}`;

function withBase(n: number, base: string, style: NumberStyle): string {
  switch (base) {
    case 'usd': {
      const digits = inMagnitudes(n, style, STATED_DIGITS);
      return style === 'long' ? counted(digits, 'dollars') : `$${digits}`;
    }
    case 'gw': {
      // Engineers and press releases speak of megawatts below one gigawatt.
      const small = n > 0 && n < 1;
      const digits = grouped(small ? n * 1000 : n);
      if (style === 'long') return counted(digits, small ? 'megawatts' : 'gigawatts');
      return `${digits}${NBSP}${small ? 'MW' : 'GW'}`;
    }
    case 'percent':
      return style === 'long' ? `${grouped(n)}${NBSP}percent` : `${grouped(n)}%`;
    default:
      return counted(inMagnitudes(n, style, COUNTED_DIGITS), base);
  }
}

function perBase(base: string, style: NumberStyle): string {
  const name = base === 'gw' ? (style === 'long' ? 'gigawatt' : 'GW') : base;
  if (style === 'short') return `/${name}`;
  return `${NBSP}${isPeriod(base) ? 'a' : 'per'}${NBSP}${name}`;
}

/** One number with its unit: "$5.43 billion a year", "10 GW", "700 million users". */
export function printNumber(
  n: number,
  unit: Unit,
  style: NumberStyle = 'prose',
  rounding: Rounding = 'nearest',
): string {
  const { numerator, denominator } = basesOf(unit);
  const printable = toPrintable(n, rounding);
  const amount = (printable < 0 ? MINUS : '') + withBase(Math.abs(printable), numerator, style);
  return denominator === undefined ? amount : amount + perBase(denominator, style);
}

const NUMBER = String.raw`(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)`;
const MAGNITUDE = String.raw`(?: (?<magnitude>million|billion|trillion))?`;
const NOUN = String.raw`(?: (?<noun>[A-Za-z]+))?`;
const RATE = String.raw`(?: (?:a|per) (?<denominator>[A-Za-z]+))?`;
const PATTERN = new RegExp(`^(?<sign>${MINUS})?(?<dollar>\\$)?${NUMBER}${MAGNITUDE}(?<percent>%)?${NOUN}${RATE}$`);

/**
 * Reads one number with its unit, as `printNumber` writes it in prose. What is counted
 * keeps its number: "1 user" is in `user`.
 *
 * @returns undefined when the text is not a number with a unit
 */
export function parseNumber(text: string): { number: number; unit: Unit } | undefined {
  const groups = PATTERN.exec(withPlainSpaces(text))?.groups;
  if (!groups) return undefined;
  const { sign, dollar, digits = '', magnitude, percent, noun, denominator } = groups;
  const [base, ...others] = [dollar && 'usd', percent && 'percent', noun].filter((name) => name !== undefined);
  if (base === undefined || others.length > 0) return undefined;
  const size = MAGNITUDES.find(({ name }) => name === magnitude)?.size ?? 1;
  const stated = Number(digits.replaceAll(',', '')) * size;
  const amount = Number((base === 'MW' ? stated / 1000 : stated).toPrecision(15));
  const numerator = base === 'GW' || base === 'MW' ? 'gw' : base;
  return {
    number: sign ? 0 - amount : amount,
    unit: denominator === undefined ? numerator : `${numerator}/${denominator === 'GW' ? 'gw' : denominator}`,
  };
}
