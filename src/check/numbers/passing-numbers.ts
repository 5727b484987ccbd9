/**
 * Numbers in prose that no reader takes for an amount: years, dates, ordinals, and the names of products, forms and
 * quarters. What stands around a number can make an amount of it all the same.
 */
import { MONTHS } from '../../ledger/partial-date.ts';

/** Long enough for every word that can stand beside a number. */
const REACH = 24;

const CURRENCY = /(?:US\$|USD|EUR|GBP|RMB|JPY|CNY|US|[$€£¥₩₹])\s?$/u;
const MONTH = `(?:${MONTHS.join('|')})`;
const YEAR = '(?:19|20)\\d\\d';

/** A number right after which one of these stands is an amount, whatever else it looks like. */
const MAGNITUDE_AFTER =
  /^(?:[\s-]?(?:[kMGT]W(?:h|p)?|bn|tn|mn)\b|\s?[%‰°]|[\s-](?:per\s?cent|(?:hundred|thousand|million|billion|trillion|(?:giga|mega|kilo)watt)s?)\b)/iu;
/** After what looks like a year, the thing counted makes an amount of it: "2000 GPUs". */
const COUNTED_AFTER =
  /^[\s-](?:dollars?|euros?|users?|people|GPUs?|CPUs?|chips?|cores?|shares?|wafers?|publications|papers|customers|employees|engineers|researchers|requests|years|months|weeks|days|hours|times|fold)\b/iu;

/** Before what looks like a year, these make an amount of it: "more than 2000". */
const AMOUNT_BEFORE = /\b(?:more than|less than|fewer than|nearly|almost)\s$/iu;

/** Between a number and what it counts: "2000 new jobs". */
const DESCRIBING = '(?:(?:new|more|extra|additional|full-time|different|separate|other|such|nuclear|data)\\s)?';
/** What follows a year in a sentence and looks like a plural: verbs, and words that only end alike. */
const NO_PLURAL =
  '(?:\\p{L}*(?:ss|us|is)|as|was|has|does|goes|its|his|hers|ours|theirs|yes|always|perhaps|besides|sometimes|afterwards|towards|upwards|onwards|unless|whereas|says|sees|ends|starts|begins|marks|brings|shows|means|makes|takes|gives|looks|seems|remains|becomes|comes|follows|includes|passes|falls|rises|grows|closes|opens|needs|depends|stands|stays|counts|names|covers)\\b';
/** "1984 contracts": a plural makes an amount even of what looks like a year. */
const PLURAL_AFTER = new RegExp(`^\\s${DESCRIBING}(?!${NO_PLURAL})\\p{Ll}{2,}s\\b(?!['’])`, 'u');
/** "In 2025 analysts", "the 2026 results", "July 2026 filings": before a plural, these keep a year a year. */
const YEAR_BEFORE = new RegExp(
  `(?:\\b(?:in|by|since|until|till|during|before|after|from|the|its|their|our|his|her|this|that|each|late|early|mid|calendar|fiscal|year|${MONTH})|['’]s?|[–/-])\\s?$`,
  'iu',
);

/** The years that the ledger speaks of: "the plan of 2025 invites", but "the loss of 2000 jobs". */
const YEAR_OF_THE_LEDGER = /^20[123]\d$/;
const LEDGER_YEAR_BEFORE = /\b(?:of|for|to|and|or|through|between|into|on|over|than|with)\s$/iu;

/** What passes wherever it stands, longest first. Each must be a whole token. */
const PASSING: readonly RegExp[] = [
  // 22 September 2025, 22–23 September, September 22, 2025
  new RegExp(`\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?\\s${MONTH}(?:\\s${YEAR})?`, 'uy'),
  new RegExp(`(?<=\\b${MONTH}\\s)\\d{1,2}(?:,\\s${YEAR})?(?!\\d)`, 'uy'),
  // 2025-09-22, 2025-09
  new RegExp(`${YEAR}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?`, 'uy'),
  // 2026-Q3, 2026-H2, FY2026, FY26, Q3 FY26, H1
  new RegExp(`${YEAR}-(?:Q[1-4]|H[12])|FY\\s?(?:${YEAR}|\\d\\d)|[QH][1-4](?:\\s?FY\\s?\\d\\d)?`, 'uy'),
  // 2025–28, 2025-2028, 2025/26, 2020s, 2025
  new RegExp(`${YEAR}(?:\\s?[–/-]\\s?(?:${YEAR}|\\d\\d)|s)?`, 'uy'),
  // 1st, 22nd, 3rd, 4th
  /\d*(?:(?<!1)1st|(?<!1)2nd|(?<!1)3rd|\dth)/uy,
  // 10-K, 10-Q, 8-K, 6-K, 20-F, with /A for an amendment
  /(?:10-[KQ]|[68]-K|20-F)(?:\/A)?/uy,
];

/** MI450, WSE-3, GB200, GPT-5.5, GPT-4o, S-1, Trainium2: a capital letter, letters or hyphens, then the number. */
const PRODUCT = /(?<name>\p{Lu}[\p{L}-]{0,40}?)-?\d+(?:\.\d+)?\p{L}?(?:-\d+)?(?:-\p{L}+)?s?/uy;
/** Names that are no names: what stands before a number in a sentence. */
const NO_PRODUCT =
  /^(?:US|USD|EUR|GBP|RMB|JPY|CNY|CHF|[GMKT]W(?:h|p)?|(?:giga|mega|kilo)watts?|dollars?|euros?|per-?cent|million|billion|trillion|users?|GPUs?|CPUs?|chips?|shares?|years?|days?|About|Over|Under|Above|Below|Nearly|Almost|Around|Up-to|At-least|More-than|Only|To|From|By|Of|The|And|Or|Some)$/iu;

/**
 * Where what passes from `at` on ends; `at` itself when nothing does.
 *
 * @param companies names, in lower case, that make no product of a number: "Oracle-300"
 */
export function passAt(text: string, at: number, companies: ReadonlySet<string>): number {
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /\p{N}[.,]$/u.test(text.slice(Math.max(0, at - 3), at))) return at;
  const before = text.slice(Math.max(0, at - REACH), at);
  if (CURRENCY.test(before) || AMOUNT_BEFORE.test(before)) return at;
  for (const pattern of PASSING) {
    pattern.lastIndex = at;
    const stop = pattern.exec(text) ? pattern.lastIndex : at;
    if (stop > at && isWholeToken(text, stop) && !isCount(text, at, stop, before)) return stop;
  }
  PRODUCT.lastIndex = at;
  const name = PRODUCT.exec(text)?.groups?.['name']?.replace(/-$/, '');
  if (name === undefined || NO_PRODUCT.test(name) || companies.has(name.toLowerCase())) return at;
  return isWholeToken(text, PRODUCT.lastIndex) ? PRODUCT.lastIndex : at;
}

/** What looks like a year, but has behind it what it counts. */
function isCount(text: string, at: number, stop: number, before: string): boolean {
  const after = text.slice(stop, stop + REACH * 2);
  if (COUNTED_AFTER.test(after)) return true;
  const number = text.slice(at, stop);
  if (!/^\d{4}$/.test(number) || !PLURAL_AFTER.test(after) || YEAR_BEFORE.test(before)) return false;
  return !(YEAR_OF_THE_LEDGER.test(number) && LEDGER_YEAR_BEFORE.test(before));
}

/** Nothing after it makes it part of a longer number or an amount. */
function isWholeToken(text: string, stop: number): boolean {
  const rest = text.slice(stop, stop + REACH);
  return !MAGNITUDE_AFTER.test(rest) && !/^(?:[\p{L}\p{N}\p{M}]|[.,:/–-]\p{N})/u.test(rest);
}
