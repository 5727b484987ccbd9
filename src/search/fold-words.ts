/** How a search compares words: the same word or amount is found however it is spelt or typed. */

const LONG_UNITS: Readonly<Record<string, string>> = {
  gw: 'gigawatt',
  mw: 'megawatt',
  bn: 'billion',
  tn: 'trillion',
};

/** Both sides of a comparison are changed, so a rule may hit too many words, as long as it makes no two alike. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/is(?=e|ing|ation)/g, 'iz'],
  [/yse/g, 'yze'],
  [/\b(cent|met)re/g, '$1er'],
  [/\b(behavi|col|fav|lab|neighb)our/g, '$1or'],
  [/(cancel|model|total|travel)l(?=ed|er|ing)/g, '$1'],
  [/\bprogramme/g, 'program'],
  [/(instal)(?=ment)/g, '$1l'],
];

/** Words of `fold` in American spelling. */
export const american = (text: string) =>
  AMERICAN.reduce((spelt, [british, other]) => spelt.replace(british, other), text);

/**
 * Without case, accents, quotes and punctuation; hyphens and all white space are one space. An amount is one word, its
 * unit written out: `10gigawatt`, `$38billion`, `7year`, `20%`.
 */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘ʼ`"“”„]/gu, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/[^\p{L}\p{N}%$€£.]+|\.(?!\d)/gu, ' ')
    .replace(/\bus(?:d|\$) ?(?=\d)|\$ (?=\d)/g, '$')
    .replace(/(?<!\p{L})(?:gw|mw|bn|tn)(?!\p{L})/gu, (unit) => LONG_UNITS[unit] ?? unit)
    .replace(/per ?cent(?!\p{L})/gu, '%')
    .replace(/(\d) (?=(?:giga|mega|kilo)watt|[mbtr]+illion|year|%)/g, '$1')
    .trim();

/** A text that can be searched. */
export function searchable(text: string): string {
  const folded = fold(text);
  return ` ${folded} ${american(folded)}`;
}

/** The words of a text or a query, as they are looked for. */
export const wordsOf = (query: string): string[] => fold(query).split(' ').filter(Boolean);

/** Letters that tell a part of a compound from a chance: “one” is not found in “on each”. */
const LEAST_PART = 3;

/** As two words: `datacentre` in “data centre”, `gpt5` in “GPT-5”. */
const standsApart = (text: string, word: string) =>
  [...word].some((next, i) => {
    const isPart = word.length - i >= LEAST_PART || /\d/.test(next);
    return i > 0 && isPart && text.includes(` ${word.slice(0, i)} ${word.slice(i)}`);
  });

/**
 * Whether a word, or what is so far typed of it, stands in a text.
 *
 * @param text as `searchable` makes it
 * @param word of `wordsOf`
 */
export const hasWord = (text: string, word: string): boolean =>
  [word, american(word)].some((spelt) => text.includes(spelt) || standsApart(text, spelt));
