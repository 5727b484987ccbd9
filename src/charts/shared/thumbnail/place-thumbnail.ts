/** Where the rows of a thumbnail stand, and how much room their names, marks and years have. */
import { NAME_FONT, NAME_LINE, TEXT_FONT, valueWidth } from '../text/place-label.ts';
import { textWidth, wrapText } from '../text/text-width.ts';
import type { ValueText } from '../text/value-text.ts';
import { pickRows, type RowGroup } from './pick-rows.ts';

/** px that names and what stands beside them take at most. */
const MOST_NAME = 220;
/** px between a name and the heading beside it. */
const HEADING_GAP = 6;
/** px between the columns. */
export const GAP = 14;
/** px */
export const BAR = 24;
const ROW_GAP = 2; // px
const PARTS_LINE = 17; // px
const HEADING = 17; // px
const YEARS = 19; // px
const LABEL_GAP = 6; // px between the labels of two years
/** px that rows may stand further apart than they must. */
const MOST_AIR = 16;

/** What the room of a row depends on. */
export interface SizedThumbnailRow {
  name: string;
  /** What it belongs to, beside its name; left out where that stands above the group. */
  heading?: string | undefined;
  /** px of its mark; left out for the height of a bar. */
  height?: number;
  /** What the parts of the mark are called, as many as there is room for. */
  parts?: readonly string[];
}

const headingWidth = ({ heading }: SizedThumbnailRow) =>
  heading === undefined ? 0 : Math.ceil(textWidth(heading, TEXT_FONT)) + HEADING_GAP;

/** A name in lines. */
export const namesOf = (row: SizedThumbnailRow) => wrapText(row.name, MOST_NAME - headingWidth(row), NAME_FONT);

/** px of the column of names: what the widest takes, so that marks get the rest. */
export const nameColumn = (groups: readonly { rows: readonly SizedThumbnailRow[] }[]): number =>
  Math.ceil(
    Math.max(
      0,
      ...groups.flatMap(({ rows }) =>
        rows.flatMap((row) => namesOf(row).map((line) => textWidth(line, NAME_FONT) + headingWidth(row))),
      ),
    ),
  );

const HEIGHTS = {
  heading: HEADING,
  ofRow: (row: SizedThumbnailRow) =>
    Math.max(row.height ?? BAR, namesOf(row).length * NAME_LINE) + (row.parts ? PARTS_LINE : 0) + ROW_GAP,
};

export type ThumbnailGroup<Row> = RowGroup<Row> & { hue?: string };

/** As many rows as a thumbnail of this height can show. */
export const pickForThumbnail = <Group extends RowGroup<SizedThumbnailRow>>(
  groups: readonly Group[],
  height: number,
  isTimed: boolean,
) => pickRows<Group['rows'][number], Group>(groups, height - (isTimed ? YEARS : 0), HEIGHTS);

/** px between the names and the values, where the marks stand. */
export function plotWidth(
  groups: readonly RowGroup<SizedThumbnailRow & { value: ValueText }>[],
  width: number,
): number {
  const values = groups.flatMap(({ rows }) => rows.map(({ value }) => Math.ceil(valueWidth(value))));
  const widest = Math.max(0, ...values);
  return width - nameColumn(groups) - GAP - (widest > 0 ? widest + GAP : 0);
}

/** Where each row stands, as far apart as there is room, and how high all of it is, px. */
export function placeThumbnail<Row extends SizedThumbnailRow>(
  groups: readonly ThumbnailGroup<Row>[],
  isTimed: boolean,
  height: number,
) {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const needed =
    (isTimed ? YEARS : 0) +
    groups.reduce(
      (sum, { heading, rows }) =>
        sum + (heading === undefined ? 0 : HEADING) + rows.reduce((of, row) => of + HEIGHTS.ofRow(row), 0),
      0,
    );
  const air = Math.min(MOST_AIR, Math.max(0, height - needed) / Math.max(1, count));
  let y = isTimed ? YEARS : 0;
  const placed = groups.map(({ heading, hue, rows }) => {
    const top = y;
    if (heading !== undefined) y += HEADING;
    return {
      heading,
      hue,
      top,
      rows: rows.map((row) => {
        const at = y;
        y += HEIGHTS.ofRow(row) + air;
        return { row, y: at };
      }),
    };
  });
  return { placed, bottom: y - air, height: Math.ceil(y - air - ROW_GAP) };
}

/** Every label, or every second one or third, so that each stands apart from the next. @param width px of the plot */
export function labelsApart<Label extends { at: number; label: string }>(
  labels: readonly Label[],
  width: number,
): Label[] {
  const overlap = (a: Label, b: Label) =>
    ((b.at - a.at) / 100) * width < (textWidth(a.label, TEXT_FONT) + textWidth(b.label, TEXT_FONT)) / 2 + LABEL_GAP;
  for (let step = 1; ; step++) {
    const some = labels.filter((_, i) => i % step === 0);
    if (some.slice(1).every((label, i) => !overlap(some[i] ?? label, label))) return some;
  }
}
