/**
 * As many names as there is room for, and how many more there are; empty where there is room for none.
 *
 * @param join words the names that stand, and the number of those that do not
 */
export function leadingNames(
  names: readonly string[],
  join: (shown: readonly string[], left: number) => string,
  fits: (text: string) => boolean,
): string {
  const trials = names.map((_, left) => join(names.slice(0, names.length - left), left));
  return trials.find(fits) ?? '';
}
