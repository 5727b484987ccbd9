/** What rows cost, px. */
export interface RowHeights<Row> {
  ofHeading: (heading: string) => number;
  ofRow: (row: Row) => number;
}

/** However little room there is, a picture of fewer rows compares nothing. */
const FEWEST = 2;

/**
 * The rows that lead, in the order of the chart: those that come first in `order`, as many as there is room for.
 *
 * @param order less than zero where the first row leads the second
 * @param room px
 */
export function leadingRows<Row, Rest extends { heading?: string | undefined }>(
  groups: readonly (Rest & { rows: readonly Row[] })[],
  order: (a: Row, b: Row) => number,
  room: number,
  heights: RowHeights<NoInfer<Row>>,
): (Rest & { rows: Row[] })[] {
  const ranked = groups
    .flatMap((group) => group.rows.map((row) => ({ group, row })))
    .toSorted((a, b) => order(a.row, b.row));
  const headed = new Set<Rest>();
  const leading = new Set<Row>();
  let left = room;
  for (const { group, row } of ranked) {
    left -=
      heights.ofRow(row) + (headed.has(group) || group.heading === undefined ? 0 : heights.ofHeading(group.heading));
    if (left < 0 && leading.size >= FEWEST) break;
    headed.add(group);
    leading.add(row);
  }
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => leading.has(row)) }))
    .filter(({ rows }) => rows.length > 0);
}

export const countRows = (groups: readonly { rows: readonly unknown[] }[]): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);
