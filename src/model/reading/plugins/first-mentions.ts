/** Between paragraphs, and between the items of a list: a blank, or a comment, in which nothing is printed. */
const BETWEEN_BLOCKS = /(\{\/\*[^]*?\*\/\}|\r?\n[ \t]*\r?\n|\r?\n(?=[ \t]*(?:[-*+]|\d+\.)[ \t]))/;
const FIGURE = /<Figure\b[^<>]*>/g;

/**
 * Asks, where the body of an article first prints a figure, for a note in the margin: with the figure’s id, and the ids
 * of all that the same paragraph prints first. Whoever renders the body may answer, or not.
 *
 * @param body MDX that is in order; each line stays where it is
 * @returns the same with `note={props.noteOn?.(id, together)}` in these places
 */
export function askForNotes(body: string): string {
  const met = new Set<string>();
  return body
    .split(BETWEEN_BLOCKS)
    .map((block, i) => {
      const isBetween = i % 2 === 1;
      if (isBetween) return block;
      const together = [...new Set((block.match(FIGURE) ?? []).flatMap(printedToday))].filter((id) => !met.has(id));
      return block.replace(FIGURE, (element) => {
        const [id] = printedToday(element);
        if (id === undefined || met.has(id)) return element;
        met.add(id);
        return element.replace(
          '<Figure',
          `<Figure note={props.noteOn?.(${JSON.stringify(id)}, ${JSON.stringify(together)})}`,
        );
      });
    })
    .join('');
}

/** An older value is told with its time, and proved on its own page; what prints a date prints no value. */
function printedToday(element: string): string[] {
  const id = /\bid="([^"]+)"/.exec(element)?.[1];
  return id === undefined || /\brevision=|\bform="date"/.test(element) ? [] : [id];
}
