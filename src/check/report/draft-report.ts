import type { Diagnostic } from '../../model/diagnostic.ts';

/** As many problems of one draft as its writer takes in beside what is to be mended first. */
const MOST = 3;

/**
 * What is still to be done in drafts, a line for each problem; empty where nothing is.
 *
 * @param isWhole whether all of them are listed, or the first few of each file
 */
export function draftReport(notes: readonly Diagnostic[], isWhole: boolean): string {
  if (notes.length === 0) return '';
  const files = [...Map.groupBy(notes, ({ file }) => file)];
  const lines = files.flatMap(([file, of]) => {
    const shown = isWhole ? of : of.slice(0, MOST);
    const rest = of.length - shown.length;
    return [
      ...shown.map(
        ({ line, column, code, message, remedy }) =>
          `${file}:${line}:${column} draft ${code}  ${message}${remedy === undefined ? '' : ` → ${remedy}`}`,
      ),
      ...(rest > 0 ? [`${file} and ${rest} more`] : []),
    ];
  });
  const isCut = !isWhole && files.some(([, of]) => of.length > MOST);
  const more = isCut ? '; `npm run check -- --drafts` shows all of them' : '';
  return [...lines, draftCount(notes.length, more)].join('\n');
}

/** How much is still to be done in drafts, in one line. @param more what else there is to say of it */
export const draftCount = (count: number, more = ''): string =>
  `${count === 1 ? '1 problem' : `${count} problems`} in drafts, which readers do not see yet: the build goes on${more}.`;
