import { distance } from 'fastest-levenshtein';
import { withoutLookalikes } from './lookalikes.ts';
import { SYNONYMS } from './synonyms.ts';

/** One slip in so many characters; in a short word one at the most. */
const CHARACTERS_PER_SLIP = 3;
/** Beyond this, a word is a pasted text. */
const LONGEST = 100;

/** Lower-case words joined by hyphens, whatever joined them: `lead_chart`, `Lead Chart` and `leadChart` are one. */
export const plainWord = (text: string): string =>
  withoutLookalikes(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Characters that are too many, missing or wrong; two that changed places are one slip. */
function slipsBetween(a: string, b: string): number {
  const swapped = Array.from(
    { length: Math.max(0, a.length - 1) },
    (_, i) => a.slice(0, i) + a.charAt(i + 1) + a.charAt(i) + a.slice(i + 2),
  );
  return Math.min(distance(a, b), ...swapped.map((each) => 1 + distance(each, b)));
}

const sharedStart = (a: string, b: string) => {
  const end = [...a].findIndex((character, i) => character !== b[i]);
  return end === -1 ? a.length : end;
};

const means = (known: string, word: string) =>
  (Object.hasOwn(SYNONYMS, known) ? (SYNONYMS[known] ?? '') : '').split(', ').some((each) => plainWord(each) === word);

/** The known words whose parts are all among those of the word, or the other way round: `google` and `google-cloud`. */
function sharingParts(word: string, known: readonly string[]): string[] {
  const parts = new Set(word.split('-'));
  return known.filter((each) => {
    const others = plainWord(each).split('-');
    const [some, all] = others.length < parts.size ? [others, parts] : [[...parts], new Set(others)];
    return some.some((part) => part.length > 2) && some.every((part) => all.has(part));
  });
}

/** `msft` for `microsoft`: the letters of a longer word, in their order, from its first on. */
const isShortFor = (word: string, known: string) => {
  if (word.length < 3 || word.length * 3 < known.length || word.includes('-')) return false;
  let at = -1;
  return known.startsWith(word.charAt(0)) && [...word].every((letter) => (at = known.indexOf(letter, at + 1)) !== -1);
};

/** `announcement` for `announced`: one stem. Ids share their first word with many. */
const sharesStem = (word: string, known: string) =>
  !word.includes('-') && sharedStart(word, known) * 3 >= 2 * Math.max(5, Math.min(word.length, known.length));

/** Those with the fewest slips, the longest common start first; none where every one is a word of its own. */
function nearestBySlips(word: string, known: readonly string[]): string[] {
  const scored = known
    .map((each) => ({ each, plain: plainWord(each) }))
    .filter(({ plain }) => Math.abs(plain.length - word.length) * CHARACTERS_PER_SLIP <= Math.max(plain.length, 3))
    .map(({ each, plain }) => ({ each, plain, slips: slipsBetween(word, plain) }))
    .filter(({ plain, slips }) => slips <= Math.max(1, Math.floor(plain.length / CHARACTERS_PER_SLIP)))
    .toSorted((a, b) => a.slips - b.slips || sharedStart(word, b.plain) - sharedStart(word, a.plain));
  return scored.slice(0, 1).map(({ each }) => each);
}

/** The known words that an unknown one was probably meant to be, by its letters or by its sense; most often one. */
export function wordsMeant(word: string, known: readonly string[]): string[] {
  if (word.length > LONGEST) return [];
  const plain = plainWord(word);
  if (plain === '') return [];
  const ways = [
    () => known.filter((each) => plainWord(each) === plain),
    () => known.filter((each) => means(each, plain)),
    () => nearestBySlips(plain, known),
    () => sharingParts(plain, known),
    () => known.filter((each) => sharesStem(plain, plainWord(each))),
    () => known.filter((each) => isShortFor(plain, plainWord(each))),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0 && found.length <= 3) return found;
  }
  return [];
}

/** "did you mean `x`?", or undefined when nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const found = wordsMeant(word, known);
  return found.length === 0 ? undefined : `did you mean ${found.map((each) => `\`${each}\``).join(' or ')}?`;
}
