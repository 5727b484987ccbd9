interface NamedRow {
  name: string;
  /** What a chart says below the name; its first words matter most. */
  detail?: string | undefined;
}

/** Where the first thing that a detail says ends. */
const CLAUSE_END = /[,;:(]/;

/**
 * The same rows, where those that are called the same under one heading say in their names what tells them apart: the
 * first words of their details, or the whole of them where those are the same too.
 */
export function tellApart<Row extends NamedRow, Group extends { heading?: string | undefined }>(
  groups: readonly (Group & { rows: readonly Row[] })[],
): (Group & { rows: Row[] })[] {
  const placeOf = (heading: string | undefined, { name }: NamedRow) => JSON.stringify([heading, name]);
  const alike = Map.groupBy(
    groups.flatMap(({ heading, rows }) => rows.map((row) => ({ place: placeOf(heading, row), row }))),
    ({ place }) => place,
  );
  return groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => {
      const twins = alike.get(placeOf(group.heading, row)) ?? [];
      const telling = WORDINGS.find((wording) => new Set(twins.map((twin) => wording(twin.row))).size === twins.length);
      const words = twins.length > 1 && telling?.(row);
      return words ? { ...row, name: `${row.name}, ${words}` } : row;
    }),
  }));
}

const WORDINGS: readonly ((row: NamedRow) => string)[] = [
  ({ detail = '' }) => (detail.split(CLAUSE_END)[0] ?? '').trim(),
  ({ detail = '' }) => detail,
];
