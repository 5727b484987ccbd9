import type { Bar } from './bars/bar-chart.ts';
import { detailParts, valueText, type ValueText } from './bars/bar-label.ts';
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

export const valueWidth = ({ bound, number }: ValueText) => textWidth(`${bound} ${number}`.trim(), NAME_FONT);

export const placeLabel = (bar: Bar): PlacedLabel => placeTexts(bar.label, valueText(bar.value), detailParts(bar));

/** Name and value on one line, what is said about them below. */
export function placeTexts(label: string, value: ValueText, parts: readonly string[]): PlacedLabel {
  const names = wrapText(label, LABEL_WIDTH, NAME_FONT);
  const fits = textWidth(names.at(-1) ?? '', NAME_FONT) + VALUE_GAP + valueWidth(value) <= LABEL_WIDTH;
  const top = (names.length + (fits ? 0 : 1)) * NAME_LINE;
  const details = wrapParts(parts, LABEL_WIDTH, TEXT_FONT);
  return {
    name: placeLines(names, 0, NAME_LINE),
    value: { ...value, y: Math.round(top - (1 - BASELINE) * NAME_LINE) },
    detail: placeLines(details, top, DETAIL_LINE),
    height: top + details.length * DETAIL_LINE,
  };
}
