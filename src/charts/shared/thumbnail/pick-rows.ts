/** Rows under one heading, as far as their room matters. */
export interface RowGroup<Row> {
  heading?: string | undefined;
  rows: readonly Row[];
}

export interface Heights<Row> {
  /** px */
  heading: number;
  ofRow: (row: Row) => number;
}

/**
 * As many rows as there is room for, in their order: the first of each group, then the second of each, so that no
 * group is left out for the length of another.
 *
 * @param room px
 */
export function pickRows<Row, Group extends RowGroup<Row>>(
  groups: readonly Group[],
  room: number,
  heights: Heights<Row>,
): Group[] {
  const longest = Math.max(0, ...groups.map(({ rows }) => rows.length));
  const inTurn = Array.from({ length: longest }, (_, i) =>
    groups.flatMap((group) => {
      const row = group.rows[i];
      return row === undefined ? [] : { group, row };
    }),
  ).flat();
  const picked = new Map<Group, Row[]>();
  let left = room;
  for (const { group, row } of inTurn) {
    const rows = picked.get(group) ?? [];
    left -= heights.ofRow(row) + (rows.length === 0 && group.heading !== undefined ? heights.heading : 0);
    if (left < 0 && picked.size > 0) break;
    picked.set(group, [...rows, row]);
  }
  return groups.flatMap((group) => {
    const rows = picked.get(group);
    return rows ? { ...group, rows } : [];
  });
}
