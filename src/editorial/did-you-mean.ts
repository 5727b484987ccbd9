import { closest, distance } from 'fastest-levenshtein';

/** Beyond this, two words are not a slip apart. */
const MAX_DISTANCE = 0.4;

/** The known word that an unknown one was probably meant to be. */
function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 100) return undefined;
  const lower = word.toLowerCase();
  const candidate = closest(lower, [...known]);
  const isSlip = distance(lower, candidate.toLowerCase()) <= Math.max(1, Math.ceil(candidate.length * MAX_DISTANCE));
  return isSlip ? candidate : undefined;
}

/** "did you mean `x`?", or undefined when nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const candidate = nearest(word, known);
  return candidate === undefined ? undefined : `did you mean \`${candidate}\`?`;
}
