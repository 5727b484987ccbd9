/** How people write the units that the ledger knows by one name each. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:\$|us\$|usd|us ?dollars?|dollars?|us-dollars?|bucks)$/i, 'usd'],
  [/^(?:[gmkt]?w|[gmkt]ws|(?:giga|mega|kilo|tera)?-?watts?)$/i, 'gw'],
  [/^(?:%|per ?cent|percents|percentage(?: points?)?|pct)$/i, 'percent'],
  [/^(?:dates?)$/i, 'date'],
  [/^(?:years?|yrs?)$/i, 'years'],
  [/^(?:days?)$/i, 'days'],
  [/^(?:statements?|text|words)$/i, 'statement'],
];

const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/^(?:years?|yrs?|y|a|annum|annually|yearly)$/i, 'year'],
  [/^(?:months?|monthly)$/i, 'month'],
  [/^(?:weeks?|weekly)$/i, 'week'],
  [/^(?:gw|gigawatts?)$/i, 'gw'],
];

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|eur|euros?)$/i, 'euros'],
  [/^(?:£|gbp|pounds?(?: sterling)?|sterling)$/i, 'pounds'],
  [/^(?:¥|jpy|yen)$/i, 'yen'],
  [/^(?:cny|rmb|yuan|renminbi)$/i, 'yuan'],
  [/^(?:₩|krw|won)$/i, 'won'],
  [/^(?:₹|inr|rupees?)$/i, 'rupees'],
  [/^(?:aed|dirhams?)$/i, 'dirhams'],
  [/^(?:a\$|aud|c\$|cad|hk\$|hkd|s\$|sgd|nt\$|twd|chf|francs?|sek|nok|dkk|kron[ae]r?)$/i, 'another currency'],
];

const find = (table: readonly (readonly [RegExp, string])[], text: string) =>
  table.find(([pattern]) => pattern.test(text.trim()))?.[1];

/** The currency that a word or sign names and that the ledger does not count in; undefined for dollars and for no money. */
export const foreignCurrency = (text: string): string | undefined => find(CURRENCIES, text);

/** The base of a unit of the ledger that a word names: `gw` for gigawatts. */
export const baseMeant = (text: string): string | undefined => find(SPELLINGS, text);

export const periodMeant = (text: string): string | undefined => find(PERIODS, text);

/**
 * The unit that was meant by a spelling of it: `usd/year` for "USD per annum".
 *
 * @returns undefined for what is a unit as it stands, such as a counted plural, and for what names none
 */
export function unitMeant(text: string): string | undefined {
  const [amount = '', per] = text
    .replace(/^(?:thousands?|millions?|billions?|trillions?|bn|mn|tn)\s+(?:of\s+)?/i, '')
    .split(/\s*\/\s*|\s+(?:per|an?)\s+/i);
  const base = baseMeant(amount.replace(/[;,.]$/, ''));
  if (per === undefined) return base === text ? undefined : base;
  const period = periodMeant(per.replace(/[;,.]$/, ''));
  const unit = base && period ? `${base}/${period}` : undefined;
  return unit === text ? undefined : unit;
}
