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
 * What rows say now that they did not say then, in today's order; rows that are gone come last. A row that is called
 * otherwise and says the same of the same figure is the same row.
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
  const gone = then.filter(({ label }) => !labels.has(label));
  const changed = now.flatMap((row): Change[] => {
    const old = before.get(row.label) ?? takeAlike(gone, row);
    if (old?.words === row.words) return [];
    const corrected = old !== undefined && isMistake(old.figure);
    return [{ label: row.label, before: old?.words ?? NOT_SHOWN, after: row.words, corrected }];
  });
  return [
    ...changed,
    ...gone.map(({ label, words, figure }): Change => {
      return { label, before: words, after: NOT_SHOWN, corrected: isMistake(figure) };
    }),
  ];
}

/** Takes from `rows` the first that says the same as `row` of the same figure. */
function takeAlike(rows: RecordedRow[], { words, figure }: RecordedRow): RecordedRow | undefined {
  const i = rows.findIndex((other) => other.words === words && other.figure === figure);
  return i < 0 ? undefined : rows.splice(i, 1)[0];
}
