import type { Bar } from './bars/bar-chart.ts';
import { barText, detailParts, type ValueText } from './bars/bar-label.ts';
import { textWidth, wrapParts, wrapText, type Font } from './text-width.ts';

/** px; no line of a label is wider, however wide the chart. */
export const LABEL_WIDTH = 272;

export const NAME_FONT: Font = { size: 14, bold: true };
export const TEXT_FONT: Font = { size: 12 };
export const NAME_LINE = 18; // px
export const DETAIL_LINE = 15; // px
const VALUE_GAP = 8; // px between a name and its value

export interface PlacedLine {
  text: string;
  /** Baseline, px. */
  y: number;
}

export interface PlacedLabel {
  name: PlacedLine[];
  /** Ends the last line of the name, or has one of its own where they do not fit. */
  value: ValueText & { y: number };
  detail: PlacedLine[];
  height: number;
}

const BASELINE = 0.76; // of the height of a line

export const placeLines = (lines: readonly string[], top: number, lineHeight: number): PlacedLine[] =>
  lines.map((text, i) => ({ text, y: Math.round(top + (i + BASELINE) * lineHeight) }));

/** The bound is printed in the regular face, the number in the bold one. */
export const valueWidth = ({ bound, number }: ValueText) =>
  textWidth(bound && number ? `${bound} ` : bound, { ...NAME_FONT, bold: false }) + textWidth(number, NAME_FONT);

export const placeLabel = (bar: Bar): PlacedLabel => placeTexts(bar.label, barText(bar), detailParts(bar));

/** Less than this, px, is no room for words beside a value. */
const NARROWEST = 90;

/** Name and value on one line, what is said about them below; a value with no room there shares a line with those. */
export function placeTexts(label: string, value: ValueText, parts: readonly string[]): PlacedLabel {
  const names = wrapText(label, LABEL_WIDTH, NAME_FONT);
  const room = LABEL_WIDTH - VALUE_GAP - valueWidth(value);
  const bottom = names.length * NAME_LINE;
  if (textWidth(names.at(-1) ?? '', NAME_FONT) <= room) return placed(names, value, { y: bottom, parts, top: bottom });
  const y = bottom + NAME_LINE;
  return room < NARROWEST
    ? placed(names, value, { y, parts, top: y })
    : placed(names, value, { y, parts, top: y - DETAIL_LINE, room });
}

interface Below {
  /** Bottom of the line of the value, and top of the lines of details, px. */
  y: number;
  top: number;
  parts: readonly string[];
  /** For the details, px. */
  room?: number;
}

function placed(names: readonly string[], value: ValueText, { y, top, parts, room = LABEL_WIDTH }: Below): PlacedLabel {
  const details = wrapParts(parts, room, TEXT_FONT);
  return {
    name: placeLines(names, 0, NAME_LINE),
    value: { ...value, y: Math.round(y - (1 - BASELINE) * NAME_LINE) },
    detail: placeLines(details, top, DETAIL_LINE),
    height: Math.max(y, top + details.length * DETAIL_LINE),
  };
}
