import { inChart } from '../../../design/type.ts';
import type { ValueText } from './value-text.ts';
import { leadingClauses } from './leading-clauses.ts';
import { spacedWidth, textWidth, wrapText, type Font } from './text-width.ts';

/** px; no line of a label is wider, however wide the chart. */
export const LABEL_WIDTH = 272;

/** px to the end of a value beside the marks; the last 24 are for letters that a reader spaces out (WCAG 1.4.12). */
export const SPACED_COLUMN = LABEL_WIDTH + 24;

export const NAME_FONT: Font = { size: inChart.name, bold: true };
export const TEXT_FONT: Font = { size: inChart.text };
export const NAME_LINE = 18; // px
export const DETAIL_LINE = 15; // px
/** px that texts on one line may take where a reader spaces letters out (WCAG 1.4.12): the narrowest chart. */
const SPACED_WIDTH = 280;
const VALUE_GAP = 2; // px before a value whose letters are spaced out
const DETAIL_GAP = 2; // px between a name whose letters are spaced out and what is said about it

export interface PlacedLine {
  text: string;
  /** Baseline, px. */
  y: number;
}

export interface PlacedLabel {
  name: PlacedLine[];
  /** Ends the last line of the name, or has one of its own where they do not fit. */
  value: ValueText & { y: number };
  /** What is said about them, between the two: as much as has room there, from `x` px on. */
  beside?: (PlacedLine & { x: number }) | undefined;
  /** The same below the name, where a frame is wide enough for labels beside the marks; there is more room for it. */
  below?: PlacedLine | undefined;
  height: number;
}

const BASELINE = 0.76; // of the height of a line

export const placeLines = (lines: readonly string[], top: number, lineHeight: number): PlacedLine[] =>
  lines.map((text, i) => ({ text, y: Math.round(top + (i + BASELINE) * lineHeight) }));

/** The bound is printed small, the number large and bold. */
export const valueWidth = ({ bound, number }: ValueText) =>
  textWidth(bound && number ? `${bound} ` : bound, TEXT_FONT) + textWidth(number, NAME_FONT);

/** The same where a reader spaces letters out. */
export const spacedValueWidth = ({ bound, number }: ValueText) =>
  spacedWidth(bound && number ? `${bound} ` : bound, TEXT_FONT) + spacedWidth(number, NAME_FONT);

/** Name, details and value on one line; the value has one of its own only where it has no room beside the name. */
export function placeTexts(label: string, value: ValueText, details: readonly string[]): PlacedLabel {
  const text = details.join(', ');
  const names = wrapText(label, LABEL_WIDTH, NAME_FONT);
  const nameWidth = spacedWidth(names.at(-1) ?? '', NAME_FONT);
  const ownWidth = spacedValueWidth(value);
  const taken = ownWidth === 0 ? 0 : ownWidth + VALUE_GAP;
  const shares = nameWidth + taken <= SPACED_WIDTH;
  const x = shares ? Math.ceil(nameWidth) + DETAIL_GAP : 0;
  const height = (names.length + (shares ? 0 : 1)) * NAME_LINE;
  const y = Math.round(height - (1 - BASELINE) * NAME_LINE);
  const beside = leadingClauses(text, SPACED_WIDTH - x - taken, TEXT_FONT, spacedWidth);
  const below = leadingClauses(text, LABEL_WIDTH, TEXT_FONT);
  // Beside a value on a line of its own there is room for what is short, and no need of a third line.
  const isInLine = !shares && leadingClauses(text, SPACED_COLUMN - taken, TEXT_FONT, spacedWidth) === below;
  return {
    name: placeLines(names, 0, NAME_LINE),
    value: { ...value, y },
    beside: beside ? { text: beside, x, y } : undefined,
    below: below ? { text: below, y: isInLine ? y : y + DETAIL_LINE } : undefined,
    height,
  };
}
