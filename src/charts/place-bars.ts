import { scaleLinear } from 'd3';
import type { Bar, BarChart, BarGroup } from './bar-chart.ts';
import { isHearsay } from './bar-label.ts';
import {
  LABEL_WIDTH,
  NAME_FONT,
  NAME_LINE,
  placeLabel,
  placeLines,
  TEXT_FONT,
  type PlacedLabel,
  type PlacedLine,
} from './place-label.ts';
import { placeMark, plotEnd, type PlacedMark } from './place-mark.ts';
import { placeTicks, type Tick } from './place-ticks.ts';
import { wrapText } from './text-width.ts';

/** The narrowest chart whose text must fit, px. */
export const MIN_WIDTH = 280;

/** Height of the line of ticks on top, px. */
export const AXIS = 26;
/** Height of a bar's place, px; what a bar replaced fills it, the bar itself is a little lower. */
export const BAND = 24;
const BAND_GAP = 4; // px between a label and its bar
/** px between the bar of a row and the next row. */
export const ROW_GAP = 14;
const HEADING_GAP = 10; // px above and below the heading of a group
/** px left of a heading, for its arrow. */
export const HEADING_INDENT = 24;

export interface PlacedBar {
  bar: Bar;
  /** Top and height of the row, px. */
  y: number;
  height: number;
  label: PlacedLabel;
  /** Top of the bar's place, px from the top of the row. */
  bandY: number;
  /** Left out where there is no number: the place stays empty. */
  mark?: PlacedMark | undefined;
  inner?: PlacedMark | undefined;
  behind?: PlacedMark | undefined;
}

export interface PlacedGroup {
  group: BarGroup;
  heading: PlacedLine[];
  bars: PlacedBar[];
}

export interface PlacedBars {
  ticks: Tick[];
  groups: PlacedGroup[];
  /** px, the same at every width. */
  height: number;
}

const quantitiesOf = ({ value, inner, behind }: Bar) =>
  [value, inner?.value, behind?.value].filter((drawn) => drawn?.kind === 'quantity');

/** All bars on one scale from zero; groups and rows keep their order. */
export function placeBars({ groups, unit }: BarChart): PlacedBars {
  const end = plotEnd(
    groups.flatMap(({ bars }) => bars.flatMap(quantitiesOf)),
    MIN_WIDTH,
  );
  // A [0, 0] domain would send every value to the middle of the range.
  const x = scaleLinear([0, end || 1], [0, 100]);
  const placed: PlacedGroup[] = [];
  let y = AXIS;
  for (const group of groups) {
    const heading = wrapText(group.heading ?? '', LABEL_WIDTH - HEADING_INDENT, NAME_FONT);
    const headingY = y + HEADING_GAP;
    if (heading.length > 0) y = headingY + heading.length * NAME_LINE + HEADING_GAP;
    const bars: PlacedBar[] = [];
    for (const bar of group.bars) {
      const row = placeRow(bar, x);
      bars.push({ ...row, y });
      y += row.height;
    }
    placed.push({ group, heading: placeLines(heading, headingY, NAME_LINE), bars });
  }
  return { ticks: placeTicks(end, unit, MIN_WIDTH, TEXT_FONT), groups: placed, height: y };
}

function placeRow(bar: Bar, x: (amount: number) => number): Omit<PlacedBar, 'y'> {
  const { value, inner, behind } = bar;
  const label = placeLabel(bar);
  const bandY = label.height + BAND_GAP;
  return {
    bar,
    height: bandY + BAND + ROW_GAP,
    label,
    bandY,
    mark: value.kind === 'quantity' ? placeMark(value, x, { hearsay: isHearsay(bar), inner: inner?.value }) : undefined,
    inner: inner && placeMark(inner.value, x, { hearsay: false }),
    behind: behind && placeMark(behind.value, x, { hearsay: false }),
  };
}
