import type { ValueText } from './value-text.ts';
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

/** Less than this, px, is no room for words beside a value. */
const NARROWEST = 90;

/** Name and value on one line, what is said about them below; a value with no room there shares a line with those. */
export function placeTexts(label: string, value: ValueText, parts: readonly string[]): PlacedLabel {
  const names = wrapText(label, LABEL_WIDTH, NAME_FONT);
  const room = LABEL_WIDTH - VALUE_GAP - valueWidth(value);
  const fits = textWidth(names.at(-1) ?? '', NAME_FONT) <= room;
  const shares = !fits && room >= NARROWEST;
  const bottom = (names.length + (fits ? 0 : 1)) * NAME_LINE;
  const top = shares ? bottom - DETAIL_LINE : bottom;
  const details = shares ? wrapBeside(parts, room) : wrapParts(parts, LABEL_WIDTH, TEXT_FONT);
  return {
    name: placeLines(names, 0, NAME_LINE),
    value: { ...value, y: Math.round(bottom - (1 - BASELINE) * NAME_LINE) },
    detail: placeLines(details, top, DETAIL_LINE),
    height: Math.max(bottom, top + details.length * DETAIL_LINE),
  };
}

/** The first line has less room than the others, px. */
function wrapBeside([first = '', ...others]: readonly string[], room: number): string[] {
  const [head = '', ...tail] = wrapText(first, room, TEXT_FONT);
  const rest = [tail.join(' '), ...others].filter(Boolean);
  return [head, ...wrapParts(rest, LABEL_WIDTH, TEXT_FONT)].filter(Boolean);
}
