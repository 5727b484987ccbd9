/** Headings cost rows, of which years leave few: here they stand beside each name. */
export const besideNames = <Row>(groups: readonly { heading?: string | undefined; rows: readonly Row[] }[]) =>
  groups.map(({ heading, rows }) => ({ rows: rows.map((row) => ({ ...row, heading })) }));
