/** Groups with those of their rows for which something holds; none without a row. */
export const rowsThat = <Group extends { rows: readonly unknown[] }>(
  groups: readonly Group[],
  holds: (row: Group['rows'][number]) => boolean,
): (Omit<Group, 'rows'> & { rows: Group['rows'][number][] })[] =>
  groups.map((group) => ({ ...group, rows: group.rows.filter(holds) })).filter(({ rows }) => rows.length > 0);
