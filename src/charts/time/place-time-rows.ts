import { BAND, MIN_WIDTH, ROW_GAP } from '../bars/place-bars.ts';
import {
  DETAIL_LINE,
  LABEL_WIDTH,
  NAME_FONT,
  NAME_LINE,
  placeLines,
  TEXT_FONT,
  type PlacedLine,
} from '../place-label.ts';
import { wrapParts, wrapText } from '../text-width.ts';
import { TIME_AXIS } from './time-axis.ts';

/** Rows of a chart over time: a name and what is said about it, above or beside a place for marks. */
export interface PlacedTimeRow<Item> {
  item: Item;
  /** Top and height of the row, px. */
  y: number;
  height: number;
  name: PlacedLine[];
  detail: PlacedLine[];
  /** Top of the place for marks, px from the top of the row. */
  bandY: number;
}

export interface PlacedTimeGroup<Item> {
  heading: PlacedLine[];
  rows: PlacedTimeRow<Item>[];
}

const BAND_GAP = 4; // px between a label and its marks
const HEADING_GAP = 10; // px above and below the heading of a group
/** From here on labels stand beside the marks, so that a row must hold them without its band. */
const BESIDE_Y = 18;

/** The words of a row. */
export interface RowText {
  name: string;
  /** Lines of their own. */
  about: string;
  /** As many to a line as fit. */
  details: readonly string[];
}

export { BAND, MIN_WIDTH };

/** Groups and rows in their order, one below the other; `height` is the same at every width. */
export function placeTimeRows<Item>(
  groups: readonly { heading?: string | undefined; rows: readonly Item[] }[],
  textOf: (item: Item) => RowText,
): { groups: PlacedTimeGroup<Item>[]; height: number } {
  let y = TIME_AXIS;
  const placed = groups.map(({ heading, rows }): PlacedTimeGroup<Item> => {
    const lines = wrapText(heading ?? '', LABEL_WIDTH, NAME_FONT);
    const headingY = y + HEADING_GAP;
    if (lines.length > 0) y = headingY + lines.length * NAME_LINE + HEADING_GAP;
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

function placeRow<Item>(item: Item, { name, about, details }: RowText, y: number): PlacedTimeRow<Item> {
  const names = wrapText(name, LABEL_WIDTH, NAME_FONT);
  const lines = [
    ...wrapText(about, LABEL_WIDTH, TEXT_FONT),
    ...wrapParts(details.filter(Boolean), LABEL_WIDTH, TEXT_FONT),
  ];
  const top = names.length * NAME_LINE;
  const labelHeight = top + lines.length * DETAIL_LINE;
  const bandY = labelHeight + BAND_GAP;
  return {
    item,
    y,
    height: Math.max(bandY + BAND + ROW_GAP, BESIDE_Y + labelHeight),
    name: placeLines(names, 0, NAME_LINE),
    detail: placeLines(lines, top, DETAIL_LINE),
    bandY,
  };
}
