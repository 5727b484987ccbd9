import { BAND, HEADING_FOOT, HEADING_GAP, BAND_GAP, ROW_GAP } from '../measures.ts';
import type { ValueText } from '../value-text.ts';
import {
  LABEL_WIDTH,
  NAME_FONT,
  NAME_LINE,
  placeLines,
  placeTexts,
  type PlacedLabel,
  type PlacedLine,
} from '../place-label.ts';
import { wrapText } from '../text-width.ts';
import { TIME_AXIS } from './time-axis.ts';

/** Rows of a chart over time: a label above or beside a place for marks. */
export interface PlacedTimeRow<Item> {
  item: Item;
  /** Top and height of the row, px. */
  y: number;
  height: number;
  label: PlacedLabel;
  /** Top of the place for marks, px from the top of the row. */
  bandY: number;
}

export interface PlacedTimeGroup<Item> {
  heading: PlacedLine[];
  rows: PlacedTimeRow<Item>[];
}

/** The words of a row. */
export interface RowText {
  name: string;
  /** What a reader looks for first: it ends the line of the name. */
  value: ValueText;
  /** As many to a line as fit. */
  details: readonly string[];
}

/** Groups and rows in their order, one below the other; `height` is the same at every width. */
export function placeTimeRows<Item>(
  groups: readonly { heading?: string | undefined; rows: readonly Item[] }[],
  textOf: (item: Item) => RowText,
): { groups: PlacedTimeGroup<Item>[]; height: number } {
  let y = TIME_AXIS;
  const placed = groups.map(({ heading, rows }): PlacedTimeGroup<Item> => {
    const lines = wrapText(heading ?? '', LABEL_WIDTH, NAME_FONT);
    const headingY = y + HEADING_GAP;
    if (lines.length > 0) y = headingY + lines.length * NAME_LINE + HEADING_FOOT;
    return {
      heading: placeLines(lines, headingY, NAME_LINE),
      rows: rows.map((item) => {
        const row = placeRow(item, textOf(item), y);
        y += row.height;
        return row;
      }),
    };
  });
  return { groups: placed, height: y };
}

function placeRow<Item>(item: Item, { name, value, details }: RowText, y: number): PlacedTimeRow<Item> {
  const label = placeTexts(name, value, details.filter(Boolean));
  const bandY = label.height + BAND_GAP;
  return { item, y, height: bandY + BAND + ROW_GAP, label, bandY };
}
