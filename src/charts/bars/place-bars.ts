import { exactly } from '../../ledger/value.ts';
import type { Bar, BarChart, BarGroup } from './bar-chart.ts';
import {
  DETAIL_LINE,
  LABEL_WIDTH,
  NAME_FONT,
  NAME_LINE,
  placeLines,
  placeTexts,
  TEXT_FONT,
  type PlacedLabel,
  type PlacedLine,
} from '../shared/text/place-label.ts';
import { placeMark, plotEnd, type PlacedMark } from '../shared/marks/place-mark.ts';
import { placeTicks } from '../shared/plot/place-ticks.ts';
import { wrapText } from '../shared/text/text-width.ts';
import type { PlacedAxis } from '../shared/plot/Axis.tsx';
import { AXIS, MIN_WIDTH, HEADING_FOOT, HEADING_GAP, BAND_GAP, BAND, ROW_GAP } from '../shared/measures.ts';
import { barValue, detailParts } from './bar-label.ts';

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
  /** Where the part that has a date ends, percent of the plot. */
  inner?: number | undefined;
}

export interface PlacedGroup {
  group: BarGroup;
  heading: PlacedLine[];
  detail: PlacedLine[];
  bars: PlacedBar[];
  axis: PlacedAxis;
}

export interface PlacedBars {
  /** One for all groups, or one for each of them. */
  axes: PlacedAxis[];
  groups: PlacedGroup[];
  /** px, the same at every width. */
  height: number;
}

const quantitiesOf = ({ value, inner, sum }: Bar) =>
  [value, inner?.value, sum && exactly(sum.stated, sum.value.unit)].filter((drawn) => drawn?.kind === 'quantity');

/** All bars on one scale from zero, or each group on its own; groups and rows keep their order. */
export function placeBars({ groups, unit, scale: scaleOf }: BarChart): PlacedBars {
  const placed: PlacedGroup[] = [];
  let y = 0;
  const startScale = (on: readonly BarGroup[]) => {
    const { ticks, x } = placeScale(on, unit);
    const axis: PlacedAxis = { y, height: 0, ticks };
    y += AXIS;
    return { axis, x };
  };
  const shared = scaleOf === 'own' ? undefined : startScale(groups);
  for (const group of groups) {
    const { heading, detail, height } = placeHeading(group, y);
    y += height;
    // Below the heading: between two groups nobody could tell to which of them it belongs.
    const { axis, x } = shared ?? startScale([group]);
    const bars: PlacedBar[] = [];
    for (const bar of group.bars) {
      const row = placeRow(bar, x);
      bars.push({ ...row, y });
      y += row.height;
    }
    axis.height = y - axis.y;
    placed.push({ group, heading, detail, bars, axis });
  }
  return { axes: [...new Set(placed.map(({ axis }) => axis))], groups: placed, height: y };
}

function placeScale(groups: readonly BarGroup[], unit: string) {
  const end = plotEnd(
    groups.flatMap(({ bars }) => bars.flatMap(quantitiesOf)),
    MIN_WIDTH,
  );
  // Zero alone has no length. A scale of d3's does the same, and would bring colours and dates into a reader's browser.
  const x = (amount: number) => (amount / (end || 1)) * 100;
  return { ticks: placeTicks(end, unit, MIN_WIDTH, TEXT_FONT), x };
}

function placeHeading({ heading, detail }: BarGroup, y: number) {
  const lines = wrapText(heading ?? '', LABEL_WIDTH - HEADING_INDENT, NAME_FONT);
  if (lines.length === 0) return { heading: [], detail: [], height: 0 };
  const about = wrapText(detail ?? '', LABEL_WIDTH, TEXT_FONT);
  const top = y + HEADING_GAP;
  const below = top + lines.length * NAME_LINE;
  return {
    heading: placeLines(lines, top, NAME_LINE),
    detail: placeLines(about, below, DETAIL_LINE),
    height: below + about.length * DETAIL_LINE + HEADING_FOOT - y,
  };
}

function placeRow(bar: Bar, x: (amount: number) => number): Omit<PlacedBar, 'y'> {
  const { value, inner, sum } = bar;
  const label = placeTexts(bar.label, barValue(bar), detailParts(bar));
  const bandY = label.height + BAND_GAP;
  return {
    bar,
    height: bandY + BAND + ROW_GAP,
    label,
    bandY,
    mark: value.kind === 'quantity' ? placeMark(value, x, { inner: inner?.value, sum }) : undefined,
    inner: inner && placeMark(inner.value, x).sure,
  };
}
