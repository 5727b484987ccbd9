/** A row as a revision of a chart keeps it. */
export interface RecordedRow {
  /** Unique among the rows of its chart. */
  label: string;
  /** Its value in words. */
  words: string;
  /** Left out for what is no figure. */
  figure?: string | undefined;
}

/** A row that says something else than it said. */
export interface Change {
  label: string;
  before: string;
  after: string;
  /** What stood before was our mistake. */
  corrected: boolean;
}

export const NOT_SHOWN = 'not shown';

/**
 * What rows say now that they did not say then, in today's order; rows that are gone come last.
 *
 * @param isMistake whether a row, of this figure or of none, has been corrected since
 */
export function changesBetween(
  then: readonly RecordedRow[],
  now: readonly RecordedRow[],
  isMistake: (figure: string | undefined) => boolean,
): Change[] {
  const before = new Map(then.map((row) => [row.label, row]));
  const labels = new Set(now.map(({ label }) => label));
  const changed = now.flatMap((row): Change[] => {
    const old = before.get(row.label);
    if (old?.words === row.words) return [];
    const corrected = old !== undefined && isMistake(old.figure);
    return [{ label: row.label, before: old?.words ?? NOT_SHOWN, after: row.words, corrected }];
  });
  const gone = then
    .filter(({ label }) => !labels.has(label))
    .map(({ label, words, figure }): Change => {
      return { label, before: words, after: NOT_SHOWN, corrected: isMistake(figure) };
    });
  return [...changed, ...gone];
}
