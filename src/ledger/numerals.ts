/** The words of whole numbers, by their value. */
export const UP_TO_NINETEEN: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** From twenty to ninety. */
export const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/**
 * The number that words name: "seven", "twenty-five", "thirty two".
 *
 * @returns undefined for what is no whole number below a hundred
 */
export function numeralValue(words: string): number | undefined {
  const small = UP_TO_NINETEEN.indexOf(words);
  if (small >= 0) return small;
  const [tens = '', ones] = words.split(/[ -]/);
  const ten = TENS.indexOf(tens);
  const one = ones === undefined ? 0 : UP_TO_NINETEEN.indexOf(ones);
  return ten < 0 || one < 0 || one > 9 ? undefined : (ten + 2) * 10 + one;
}
