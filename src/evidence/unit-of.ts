/** What a number counts, by the words beside it. */
import type { StatedAmount } from './stated-amounts.ts';
import type { Unit } from '../ledger/unit.ts';

const PERIODS = 'year|quarter|month|week|day';
const ADVERBS: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  quarterly: 'quarter',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
};
/** "a year" and "annually", at once or after what is counted: "1 gigawatt of capacity weekly". */
const RATE = new RegExp(
  String.raw`^(?: of)?(?: [a-z-]+){0,3}? (?:(?:a|per|each|every) (?<period>${PERIODS})\b|(?<adverb>${Object.keys(ADVERBS).join('|')})\b)`,
  'i',
);
const PER_GIGAWATT = /^ (?:a|per|for each) (?:gigawatt|GW)\b/i;
/** Between a number and what it counts: "700 million weekly active users", "160 million of its shares". */
const COUNTED =
  /^(?<own> of (?:its|their|her|his|the|[A-Z][\w-]*[’']s?)(?: own)?)?(?: [A-Za-z][\w’'-]*){0,3}? (?<noun>[A-Za-z][A-Za-z-]*s|people)\b/;
const NO_NOUN =
  /^(?:this|its|is|was|has|as|across|less|plus|vs|times|years|months|weeks|days|hours|minutes|gigawatts|megawatts|watts|dollars|euros|pounds|percents|points|others|versus)$/i;
const JOINT = /^(?:of|in|to|for|from|with|at|on|by|and|or|that|which|who|over|under|through|the|a|an|per|into)$/i;

/** The plural noun that a number counts; undefined where none follows before the sense turns. */
function countedNoun(after: string): string | undefined {
  const match = COUNTED.exec(after);
  const words =
    match?.[0]
      .slice(match.groups?.['own']?.length ?? 0)
      .trim()
      .split(' ') ?? [];
  const noun = match?.groups?.['noun'];
  if (noun === undefined || NO_NOUN.test(noun) || words.some((word) => JOINT.test(word))) return undefined;
  return /[A-Z]/.test(noun) ? noun : noun.toLowerCase();
}

/** "900,000 memory wafers a month" are wafers a month. */
function countedUnit(after: string): Unit | undefined {
  const noun = countedNoun(after);
  const per = noun === undefined ? undefined : periodIn(after.slice(after.indexOf(noun) + noun.length));
  return per === undefined ? noun : `${noun}/${per}`;
}

function periodIn(after: string): string | undefined {
  const { period, adverb } = RATE.exec(after)?.groups ?? {};
  return period ?? (adverb === undefined ? undefined : ADVERBS[adverb.toLowerCase()]);
}

/**
 * The unit of the ledger in which an amount is stated; undefined where it has none.
 *
 * @param text in which it stands
 */
export function unitOf(amount: StatedAmount, text: string): Unit | undefined {
  const after = text.slice(amount.end);
  const { unit } = amount;
  if (unit === undefined) return countedUnit(after);
  if (unit === 'usd' && PER_GIGAWATT.test(after)) return 'usd/gw';
  if (unit !== 'usd' && unit !== 'gw') return unit;
  const per = periodIn(after);
  return per === undefined ? unit : `${unit}/${per}`;
}
