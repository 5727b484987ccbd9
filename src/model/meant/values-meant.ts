import { parseValue, WordingError } from '../../ledger/parse-wording.ts';
import { basesOf, isPeriod, type Unit } from '../../ledger/unit.ts';
import { wordsMeant } from './did-you-mean.ts';
import { withoutLookalikes } from './lookalikes.ts';
import { numeralValue, TENS, UP_TO_NINETEEN } from '../../ledger/numerals.ts';
import { baseMeant, foreignCurrency, periodMeant } from './units-meant.ts';

/** What an editor meant by a text that is no value of the ledger. */
export type Meant =
  /** A value of the figure's unit, ready to paste. */
  | { kind: 'value'; text: string }
  /** Money that the ledger does not count. */
  | { kind: 'currency'; currency: string }
  /** A number in another unit than the figure's. */
  | { kind: 'unit'; unit: Unit }
  | { kind: 'energy' };

const BOUNDS = ['at least', 'more than', 'up to', 'less than', 'at most', 'below', 'exactly', 'about'];

/** How people say a bound before or after a number, by how the ledger does. */
const BOUND_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:≥|>=|=>|at least|a? ?min(?:imum|\.)?(?: of)?|no(?:t)? (?:less|fewer) than|from)$/i, 'at least'],
  [
    /^(?:>|more than|over|above|exceeding|exceeds|just over|just above|a little (?:over|more than)|in excess of|greater than|upwards? of|north of)$/i,
    'more than',
  ],
  [/^(?:≤|<=|=<|up to|a? ?max(?:imum|\.)?(?: of)?|no(?:t)? more than|as (?:much|many) as)$/i, 'up to'],
  [/^(?:<|less than|under|fewer than|just (?:under|below)|a little (?:under|less than))$/i, 'less than'],
  [/^(?:~|≈|about|ca?\.?|circa|around|approx(?:imately|\.)?|roughly|some|nearly|almost|close to)$/i, 'about'],
  [/^(?:exactly|precisely|=)$/i, 'exactly'],
  [/^(?:or more|and more|plus|\+|at least|at a minimum|min(?:imum|\.)?)$/i, 'at least'],
  [/^(?:or less|or fewer|max(?:imum|\.)?|at (?:the )?most|tops)$/i, 'up to'],
];

/** The sign that the ledger writes before a number below zero. */
const MINUS = '\u2212';

const UNPUBLISHED =
  /^(?:un(?:known|published|disclosed|specified|stated)|not (?:disclosed|known|given|stated|public|published|available)|n\/?a|tb[ad]|none|nothing|null|\?+|confidential|secret|private|redacted)$/i;

const DIGITS = String.raw`\d[\d.,]*`;
const WORD = `(?:(?:${TENS.join('|')})(?:[ -](?:${UP_TO_NINETEEN.slice(1, 10).join('|')}))?|${UP_TO_NINETEEN.join('|')}|half an?|an?)`;
const MAGNITUDES: readonly (readonly [RegExp, string])[] = [
  [/^(?:trillions?|tn|trn|t)$/i, 'trillion'],
  [/^(?:billions?|bn|bln|b|milliards?|thousand millions?)$/i, 'billion'],
  [/^(?:millions?|mn|mln|m)$/i, 'million'],
  [/^(?:thousands?|k)$/i, 'thousand'],
];
const MAGNITUDE = String.raw`thousand millions?|trillions?|billions?|millions?|thousands?|milliards?|tn|trn|bn|bln|mn|mln|[tbmk](?![a-z])`;
const CURRENCY = String.raw`US\$|A\$|C\$|HK\$|S\$|NT\$|[$€£¥₩₹]|USD|EUR|GBP|JPY|CNY|KRW|INR|AED|CHF`;
const AMOUNT = new RegExp(
  `^(?<before>.*?)(?<currency>${CURRENCY})?\\s*(?<number>${DIGITS}|\\b${WORD}\\b)\\s*(?<plus>\\+)?[\\s-]*(?:(?<magnitude>${MAGNITUDE})(?![a-z]))?\\s*(?<after>.*)$`,
  'i',
);
const RATE = /^(?<noun>.*?)\s*(?:\/|\bper\b|\ban?\b|\bp\.)\s*(?<per>[a-z]+)\.?$/i;

interface AmountWords {
  bound: string;
  about: boolean;
  /** In digits of the ledger. */
  number: string;
  magnitude: string | undefined;
  /** What the text says that is counted; undefined where it leaves it open. */
  noun: string | undefined;
  per: string | undefined;
}

function digitsOf(text: string): string | undefined {
  if (/^\d/.test(text)) {
    const plain = text.replace(/[.,]+$/, '');
    // A comma before one or two digits is a decimal sign of other languages; full stops before three each are not.
    if (/^\d+,\d{1,2}$/.test(plain)) return plain.replace(',', '.');
    if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return plain.replaceAll('.', ',');
    return /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain) ? plain : undefined;
  }
  const words = text.toLowerCase();
  if (words.startsWith('half')) return '0.5';
  if (/^an?$/.test(words)) return '1';
  return numeralValue(words)?.toString();
}

/** The bound that words name, misspelt ones too; undefined for words that bound nothing. */
function boundMeant(text: string): string | undefined {
  const words = text.trim();
  if (words === '') return '';
  const found = BOUND_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  return found ?? BOUNDS.find((bound) => bound === wordsMeant(words, BOUNDS)[0]);
}

/** A bound and a number with what stands around them; undefined for what is no amount. */
function readAmount(text: string): AmountWords | undefined {
  const groups = AMOUNT.exec(text)?.groups;
  const number = groups && digitsOf(groups['number'] ?? '');
  if (number === undefined) return undefined;
  const [, opening = '', about] = /^(.*?)\s*(about\s*|~\s*|≈\s*)?$/i.exec(groups?.['before'] ?? '') ?? [];
  const first = boundMeant(opening);
  const ending =
    /\s*(\+|or (?:more|less|fewer)|and more|plus|at least|at a minimum|min(?:imum|\.)?|max(?:imum|\.)?|at (?:the )?most|tops)$/i;
  const after = (groups?.['after'] ?? '').trim();
  const last = ending.exec(after)?.[1];
  const second = groups?.['plus'] ? 'at least' : last === undefined ? '' : boundMeant(last);
  if (first === undefined || second === undefined || (first !== '' && second !== '' && first !== 'about'))
    return undefined;
  const rest = after
    .replace(ending, '')
    .replace(/\s+(?:of|in|for|worth)\s.*$/i, '')
    .trim();
  const rate = RATE.exec(rest)?.groups;
  const yearly = /^(.*?)\s*\b(annually|yearly|monthly|weekly)$/i.exec(rest);
  const counted = rate ? rate['noun'] : (yearly?.[1] ?? rest);
  const currency = groups?.['currency'];
  // A second word beside the sign of a currency names the same currency, or the text is no amount.
  if (currency && counted && baseMeant(counted) !== 'usd' && foreignCurrency(counted) === undefined) return undefined;
  const noun = currency ?? (counted === '' ? undefined : counted);
  return {
    bound: first === 'about' ? second : first || second,
    about: first === 'about' || about !== undefined,
    number,
    magnitude: MAGNITUDES.find(([pattern]) => pattern.test(groups?.['magnitude'] ?? ''))?.[1],
    noun,
    per: rate?.['per'] ?? yearly?.[2],
  };
}

/** GW in a watt, by its prefix; those that the ledger writes need no arithmetic. */
const IN_GW: Readonly<Record<string, number>> = { '': 1e-9, k: 1e-6, t: 1e3 };

/** As the ledger writes it; the number stays as its source wrote it wherever it can. */
function writeAmount({ about, number, magnitude, noun = '' }: AmountWords, unit: Unit): string {
  const { numerator, denominator } = basesOf(unit);
  const isThousand = magnitude === 'thousand';
  const size = magnitude === undefined || isThousand ? '' : ` ${magnitude}`;
  const digits = isThousand ? String(Number(number.replaceAll(',', '')) * 1000) : number;
  const per =
    denominator === undefined
      ? ''
      : ` ${isPeriod(denominator) ? 'a' : 'per'} ${denominator === 'gw' ? 'GW' : denominator}`;
  return `${about ? 'about ' : ''}${withNoun(digits, size, numerator, noun)}${per}`;
}

function withNoun(digits: string, size: string, base: string, noun: string): string {
  if (base === 'usd') return `$${digits}${size}`;
  if (base === 'percent') return `${digits}%`;
  if (base !== 'gw') return `${digits}${size} ${base}`;
  const scale = /^([kmgt]?)(?:w|iga|ega|ilo|era)/i.exec(noun)?.[1]?.toLowerCase() ?? (noun === '' ? 'g' : '');
  if (scale === 'g') return `${digits} GW`;
  if (scale === 'm') return `${digits} MW`;
  const gw = Number(digits.replaceAll(',', '')) * (IN_GW[scale] ?? 1);
  return gw >= 1 ? `${Number(gw.toPrecision(12))} GW` : `${Number((gw * 1000).toPrecision(12))} MW`;
}

/** Why an amount is none of the figure's unit. */
function otherThan(unit: Unit, { noun = '', per }: AmountWords): Meant | undefined {
  const { numerator, denominator } = basesOf(unit);
  const currency = foreignCurrency(noun);
  if (currency !== undefined) return { kind: 'currency', currency };
  if (/^[kmgt]wh$/i.test(noun)) return { kind: 'energy' };
  const base = noun === '' ? numerator : (baseMeant(noun) ?? noun);
  const isSame = base === numerator || base.toLowerCase() === numerator.toLowerCase();
  const period = per === undefined ? undefined : (periodMeant(per) ?? per);
  const isRate = period !== undefined && period !== denominator && period.replace(/s$/, '') !== denominator;
  if (isSame && !isRate) return undefined;
  return {
    kind: 'unit',
    unit: [base, period ?? (isSame ? undefined : denominator)].filter((each) => each !== undefined).join('/'),
  };
}

const RANGE = /^(?:between|from)?\s*(?<low>.*?\d.*?)(?:\s*-\s*|\s+(?:to|and|through)\s+)(?<high>.*\d.*)$/i;

/** Both ends of a range; what the first leaves open, the second says. */
function readRange(text: string): [AmountWords, AmountWords] | undefined {
  const groups = RANGE.exec(text)?.groups;
  const [low, high] = [readAmount(groups?.['low'] ?? ''), readAmount(groups?.['high'] ?? '')];
  if (!low || !high || (low.bound !== '' && low.bound !== 'about') || high.bound !== '') return undefined;
  const shared = {
    magnitude: low.magnitude ?? (low.noun === undefined || low.noun === '$' ? high.magnitude : undefined),
    noun: low.noun ?? high.noun,
    per: low.per ?? high.per,
    about: low.about,
  };
  return [
    { ...low, ...shared },
    { ...high, noun: high.noun ?? low.noun },
  ];
}

const isValue = (text: string, unit: Unit): boolean => {
  try {
    parseValue(text, unit);
    return true;
  } catch (error) {
    if (error instanceof WordingError) return false;
    throw error;
  }
};

/** What was meant by a text that is no value of a unit; undefined where nobody could tell. */
export function valueMeant(text: string, unit: Unit): Meant | undefined {
  const plain = withoutLookalikes(text)
    .replace(/\s+/g, ' ')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .trim()
    .replace(/^["']+|["'.;,]+$/g, '');
  if (UNPUBLISHED.test(plain) || wordsMeant(plain, ['not published']).length > 0)
    return { kind: 'value', text: 'not published' };
  const isNegative = /^-[\d$]/.test(plain);
  const range = isNegative ? undefined : readRange(plain);
  const amounts = range ?? [readAmount(isNegative ? plain.slice(1) : plain)].filter((amount) => amount !== undefined);
  const [first] = amounts;
  if (!first) return undefined;
  for (const amount of amounts) {
    const other = otherThan(unit, amount);
    if (other) return other;
  }
  const written = amounts.map((amount) => writeAmount(amount, unit));
  const candidates = range
    ? [`between ${written.join(' and ')}`, `between ${written.toReversed().join(' and ')}`]
    : [[first.bound, ...written].filter((part) => part !== '').join(' ')].map((each) =>
        isNegative ? MINUS + each : each,
      );
  const found = candidates.find((each) => isValue(each, unit));
  return found === undefined ? undefined : { kind: 'value', text: found };
}
