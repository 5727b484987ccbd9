/** Amounts as sources write them: "$38bn", "ten gigawatts", "up to approximately 6.5 million", "36–38%". */
import { numeralValue, TENS, UP_TO_NINETEEN } from '../ledger/numerals.ts';

/** How an amount is bounded where it stands; "or more" is a plus sign, which leaves open whether the number itself counts. */
export type StatedBound = 'at least' | 'more than' | 'or more' | 'up to' | 'less than';

export interface StatedAmount {
  /** The ends of a range, or one number twice; in dollars or gigawatts where it is one of those. */
  lower: number;
  upper: number;
  /** Base unit of the ledger: `usd`, `gw`, `percent`, `years`. Undefined where none of them stands beside the number. */
  unit: string | undefined;
  /** It says its magnitude ("38 billion", "10 GW", "7 %"): a thousand times as much is another amount. */
  isScaled: boolean;
  bound: StatedBound | undefined;
  approximate: boolean;
  /** Where it stands in the text, without the words that bound it: the first character, and the one after the last. */
  at: number;
  end: number;
}

const ONES = UP_TO_NINETEEN.slice(1, 10).join('|');
const NUMERAL = `(?:${TENS.join('|')})(?:-(?:${ONES}))?|${UP_TO_NINETEEN.join('|')}|single|dozen|decade|half|quarter`;
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+|\b(?:an? )?(?:${NUMERAL})\b|\bfirst(?= (?:giga|mega)watt)`;

const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|k)$/i, 1e3],
  [/^(?:million|mn|m)$/i, 1e6],
  [/^(?:billion|bn|b)$/i, 1e9],
  [/^(?:trillion|tn|t)$/i, 1e12],
];
const MAGNITUDE = String.raw`thousand|million|billion|trillion|(?:mn|bn|tn|[KkMBT])(?![A-Za-z])`;

/** Unit and how many of the ledger's one of it is, by how it is written. */
const UNITS: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:it-)?(?:gw|gigawatts?)/i, 'gw', 1],
  [/^(?:it-)?(?:mw|megawatts?)/i, 'gw', 1e-3],
  [/^(?:%|per ?cent|percentage)/i, 'percent', 1],
  [/^(?:years?|yrs?)/i, 'years', 1],
  [/^months?/i, 'years', 1 / 12],
  [/^(?:dollars?|usd)/i, 'usd', 1],
];
const UNIT = String.raw`(?:IT-)?(?:GW|MW|gigawatts?|megawatts?)(?![a-z])|%|per ?cent|(?:years?|yrs?|months?)\b|dollars?\b|USD\b`;

const END = (n: string) =>
  String.raw`(?<dollar${n}>(?:US|USD ?)?\$ ?|\bUSD )?(?<digits${n}>${NUMBER})(?:[  -]?(?<magnitude${n}>${MAGNITUDE}))?(?:[  -]?(?<unit${n}>${UNIT}))?`;

const AMOUNT = new RegExp(
  String.raw`${END('1')}(?:(?: per (?:GW|gigawatt)(?= and ))?(?<joint> ?[–-] ?| to | and (?:about |approximately |roughly )?)${END('2')}|(?<plus>\+|-plus\b| or more\b| plus\b(?! [$\d])))?`,
  'dgi',
);

const BOUNDS: readonly (readonly [RegExp, StatedBound])[] = [
  [/(?<![a-z])(?:at least|no less than|not less than|minimum(?: [a-z]+){0,3} of|≥)$/i, 'at least'],
  [
    /(?<![a-z])(?:(?<!\bno )more than|greater than|in excess of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|pass(?:es|ed|ing)|tops|topped|topping|above|upwards of|north of|>)$/i,
    'more than',
  ],
  [
    /(?<![a-z])(?:up to|as much as|as many as|at most|no more than|maximum of|capped at|cap(?:s|ped)?\b[^.;]*\bat|≤)$/i,
    'up to',
  ],
  [/(?<![a-z])(?:less than|fewer than|below|<)$/i, 'less than'],
];
/** They bound an amount, but not a span of time: "over seven years", "under a 20-year lease". */
const BESIDES_TIME: readonly (readonly [RegExp, StatedBound])[] = [
  // "Has handed over 618 MW" is no bound.
  [
    /(?<![a-z]|\b(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|t(?:akes?|ook|aken|aking)|sign(?:s|ed|ing)?) )over$/i,
    'more than',
  ],
  [/(?<![a-z])under$/i, 'less than'],
];
const APPROXIMATELY =
  /(?<![a-z])(?:about|around|approximate(?:ly)?|roughly|nearly|almost|close to|some|an estimated|circa|~|≈)$/i;
/** Words that may stand between a bound and its number. */
const FILLER = /(?:^|\s)(?:an?|the|its|next|coming|first|total|additional|of)$/i;

function valueOf(word: string): number {
  const other = { single: 1, first: 1, half: 0.5, quarter: 0.25, decade: 10, dozen: 12 }[word];
  return other ?? numeralValue(word) ?? Number(word.replaceAll(',', ''));
}

/** What the words before a number say about it. */
function hedgesBefore(text: string, isTime: boolean): { bound: StatedBound | undefined; approximate: boolean } {
  let rest = text.trimEnd();
  let approximate = false;
  for (;;) {
    const shorter = rest.replace(FILLER, '').trimEnd();
    const bound = (isTime ? BOUNDS : [...BOUNDS, ...BESIDES_TIME]).find(([words]) => words.test(rest))?.[1];
    if (bound !== undefined) return { bound, approximate };
    if (APPROXIMATELY.test(rest)) {
      approximate = true;
      rest = rest.replace(APPROXIMATELY, '').trimEnd();
    } else if (shorter !== rest) rest = shorter;
    else return { bound: undefined, approximate };
  }
}

/** One number with what is written beside it. */
function read({
  dollar,
  digits,
  magnitude,
  unit: written,
}: Record<'dollar' | 'magnitude' | 'unit', string | undefined> & { digits: string }) {
  const word = digits.toLowerCase().replace(/^an? /, '');
  const [, named, size = 1] = UNITS.find(([words]) => written !== undefined && words.test(written)) ?? [];
  const scale = MAGNITUDES.find(([words]) => magnitude !== undefined && words.test(magnitude))?.[1] ?? 1;
  const isShare = (word === 'half' || word === 'quarter') && named === undefined;
  const unit =
    named ??
    (dollar === undefined ? undefined : 'usd') ??
    (isShare ? 'percent' : word === 'decade' ? 'years' : undefined);
  const amount = rounded(valueOf(word) * scale * size * (isShare ? 100 : 1));
  const isScaled = scale !== 1 || digits.includes(',') || ['gw', 'percent', 'years'].includes(unit ?? '');
  return { lower: amount, upper: amount, unit, isScaled };
}

/** Twelve digits, as the ledger keeps them: 0.75 and not 0.7500000000000001. */
const rounded = (n: number) => Number(n.toPrecision(12));

/** Every amount in a text, in its order. What is a year of the calendar by its looks ("2026") is no amount. */
export function statedAmounts(text: string): StatedAmount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): StatedAmount[] => {
    const {
      dollar1,
      digits1 = '',
      magnitude1,
      unit1,
      dollar2,
      digits2,
      magnitude2,
      unit2,
      joint = '',
      plus,
    } = match.groups ?? {};
    const isYear = (digits: string | undefined) => digits !== undefined && /^(?:19|20)\d\d$/.test(digits);
    if (
      [unit1, unit2, magnitude1, magnitude2, dollar1].every((each) => each === undefined) &&
      (isYear(digits1) || isYear(digits2))
    )
      return [];
    const [start, stop] = [match.index, match.index + match[0].length];
    const before = text.slice(0, start);
    const first = read({ dollar: dollar1, digits: digits1, magnitude: magnitude1, unit: unit1 });
    const hedges = hedgesBefore(before, first.unit === 'years');
    // "1 GW and 2 GW": where the first ends, the joint begins.
    const [ownEnd = stop] = match.indices?.groups?.['joint'] ?? [];
    const bound = hedges.bound ?? (plus === undefined ? undefined : ('or more' as const));
    const own = { ...first, ...hedges, bound, at: start, end: ownEnd };
    if (digits2 === undefined) return [own];
    const last = read({ dollar: dollar2, digits: digits2, magnitude: magnitude2, unit: unit2 });
    // "$880 to $890 million", "36–38%": the first end has the magnitude and the unit of the second.
    const shared = read({
      dollar: dollar1 ?? dollar2,
      digits: digits1,
      magnitude: magnitude1 ?? magnitude2,
      unit: unit1 ?? unit2,
    });
    const isJoined =
      !joint.startsWith(' and ') || /\bbetween(?: about| approximately| roughly)?$/i.test(before.trimEnd());
    const isRange = isJoined && shared.lower < last.upper && [last.unit, undefined].includes(shared.unit);
    if (isRange) return [{ ...shared, ...hedges, upper: last.upper, at: start, end: stop }];
    // "3 GW and 2 GW", "618 megawatts and 75%": two amounts.
    return [own, { ...last, bound: undefined, approximate: false, at: ownEnd + joint.length, end: stop }];
  });
}
