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
export interface RowChange {
  label: string;
  before: string;
  after: string;
  /** What stood before was our mistake. */
  corrected: boolean;
}

/** What has changed since a revision was published. */
export interface Since {
  /** ISO day of that revision: whoever pasted it did so on that day or after. */
  day: string;
  changes: readonly RowChange[];
}

export const NOT_SHOWN = 'not shown';

/**
 * What rows say now that they did not say then, in today's order; rows that are gone come last. A row that is called
 * otherwise and says the same of the same figure is the same row.
 *
 * @param isMistake whether a row, of this figure or of none, has been corrected since
 */
export function rowChangesBetween(
  then: readonly RecordedRow[],
  now: readonly RecordedRow[],
  isMistake: (figure: string | undefined) => boolean,
): RowChange[] {
  const before = new Map(then.map((row) => [row.label, row]));
  const labels = new Set(now.map(({ label }) => label));
  const gone = then.filter(({ label }) => !labels.has(label));
  const changed = now.flatMap((row): RowChange[] => {
    const old = before.get(row.label) ?? takeAlike(gone, row);
    if (old?.words === row.words) return [];
    const corrected = old !== undefined && isMistake(old.figure);
    return [{ label: row.label, before: old?.words ?? NOT_SHOWN, after: row.words, corrected }];
  });
  return [
    ...changed,
    ...gone.map(({ label, words, figure }): RowChange => {
      return { label, before: words, after: NOT_SHOWN, corrected: isMistake(figure) };
    }),
  ];
}

/** How many changes an embed carries, for each revision that it may have been pasted at. */
export const MOST_TOLD = 12;

/**
 * What an embed says of what has changed since it was pasted: all in one line, then one thing after the other; nothing
 * where nothing has. Our mistakes come first, so that none of them is left out before a change of the world is.
 *
 * @param most how many changes are told; how many more there are is said, and they stand on the chart's page
 */
export function newsOf(changes: readonly RowChange[], most = MOST_TOLD): string[] {
  if (changes.length === 0) return [];
  const told = [...changes].sort((a, b) => Number(b.corrected) - Number(a.corrected)).slice(0, most);
  const texts = told.map(
    ({ label, before, after, corrected }) => `${label}: ${before} → ${after}${corrected ? ' (corrected)' : ''}`,
  );
  const word = told[0]?.corrected ? 'Corrected' : 'Updated';
  const more = changes.length - told.length;
  return [
    `${word} since this was embedded: ${texts[0] ?? ''}${changes.length > 1 ? `, ${andMore(changes.length - 1)}` : ''}`,
    ...texts,
    ...(more > 0 ? [andMore(more)] : []),
  ];
}

const andMore = (count: number) => `and ${count} more`;

/** Takes from `rows` the first that says the same as `row` of the same figure. */
function takeAlike(rows: RecordedRow[], { words, figure }: RecordedRow): RecordedRow | undefined {
  const i = rows.findIndex((other) => other.words === words && other.figure === figure);
  return i < 0 ? undefined : rows.splice(i, 1)[0];
}
