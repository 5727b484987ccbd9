import { HEADING_FOOT } from '../measures.ts';
import { leadingClauses } from '../text/leading-clauses.ts';
import {
  LABEL_WIDTH,
  SPACED_COLUMN,
  NAME_FONT,
  NAME_LINE,
  placeLines,
  TEXT_FONT,
  spacedValueWidth,
  type PlacedLine,
} from '../text/place-label.ts';
import { spacedWidth, wrapText } from '../text/text-width.ts';
import type { ValueText } from '../text/value-text.ts';
import { TIME_AXIS } from './time-axis.ts';

/** px of the names left of the years, in a frame too narrow for more. */
const NAME_COLUMN = 118;
/** px from the edge to the years: the names, and a gap. */
export const NARROW_COLUMN = 124;
/** px; a row is as high as a finger needs. */
const ROW = 24;
/** px above and below the lines of a name. */
const NAME_GAP = 3;
/** px above a row's place for marks. */
export const BAND_TOP = 2;
const HEADING_TOP = 1; // px
const DETAIL_GAP = 2; // px between texts whose letters are spaced out

/** Rows of a chart over time: a name left of a place for marks. */
export interface PlacedTimeRow<Item> {
  item: Item;
  /** Top and height of the row, px. */
  y: number;
  height: number;
  name: PlacedLine[];
  /** Shown where there is room for a column of labels: what is said of it, from `x` px on, and at the end the value. */
  detail?: { text: string; x: number; y: number } | undefined;
  value: ValueText & { y: number };
}

export interface PlacedTimeGroup<Item> {
  heading: PlacedLine[];
  rows: PlacedTimeRow<Item>[];
}

/** The words of a row. */
export interface RowText {
  name: string;
  /** What a reader looks for first. */
  value: ValueText;
  /** As many as fit. */
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
    const headingY = y + HEADING_TOP;
    if (lines.length > 0) y = headingY + lines.length * NAME_LINE + HEADING_FOOT - 2;
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
  const lines = placeLines(wrapText(name, NAME_COLUMN, NAME_FONT), NAME_GAP, NAME_LINE);
  const x = Math.ceil(spacedWidth(lines.at(-1)?.text ?? '', NAME_FONT)) + DETAIL_GAP;
  const lastY = lines.at(-1)?.y ?? 0;
  const text = leadingClauses(
    details.filter(Boolean).join(', '),
    SPACED_COLUMN - x - DETAIL_GAP - spacedValueWidth(value),
    TEXT_FONT,
    spacedWidth,
  );
  return {
    item,
    y,
    height: Math.max(ROW, lines.length * NAME_LINE + 2 * NAME_GAP),
    name: lines,
    detail: text ? { text, x, y: lastY } : undefined,
    value: { ...value, y: lastY },
  };
}
