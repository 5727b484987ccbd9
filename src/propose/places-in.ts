/** Where words of a text stand in the file that it was read from. */
export interface PlaceInFile {
  /** Both from 1. */
  line: number;
  column: number;
}

/** Markup and white space that the text of a page has lost. */
const GAP = String.raw`(?:\s|&nbsp;|&#160;|<[^>]*>)+`;

/**
 * The places of words in a file, in order: each is looked for after the one before.
 *
 * @param raw the file
 * @returns a place for each of them; of words that are not found as they stand, that of those before
 */
export function placesIn(raw: string, words: readonly string[]): PlaceInFile[] {
  let from = 0;
  return words.map((each) => {
    const pattern = new RegExp(
      each
        .trim()
        .split(/\s+/)
        .map((word) => RegExp.escape(word))
        .join(GAP),
      'g',
    );
    pattern.lastIndex = from;
    const found = pattern.exec(raw);
    const at = found?.index ?? from;
    if (found) from = found.index + found[0].length;
    const before = raw.slice(0, at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  });
}
