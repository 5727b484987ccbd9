import type { DateMark, SpanRow, SpansChart } from './spans-chart.ts';
import { spanAmount, spanDetails } from './span-label.ts';
import { NARROW_COLUMN, placeTimeRows, type PlacedTimeGroup } from '../shared/time/place-time-rows.ts';
import { MIN_WIDTH } from '../shared/measures.ts';
import { placeTimeAxis, type AxisDate, type TimeAxis, type TimeSpan } from '../shared/time/time-axis.ts';

/** px that an arrow reaches beyond its date. */
const REACH = 16.5;

/** A date as wide as it is known. */
export interface PlacedDate extends TimeSpan {
  /** Nothing closes it on that side. */
  open?: 'left' | 'right' | undefined;
  isPast: boolean;
}

export interface PlacedSpan {
  first?: PlacedDate | undefined;
  completion?: PlacedDate | undefined;
  /** Between the two: capacity is added. */
  run?: TimeSpan | undefined;
  /** From here on nobody has named a date. */
  endless?: number | undefined;
}

export interface PlacedSpans {
  axis: TimeAxis;
  groups: PlacedTimeGroup<SpanRow>[];
  /** px, the same at every width. */
  height: number;
}

const openSide = ({ value: { bound } }: DateMark): PlacedDate['open'] =>
  bound === 'from' ? 'right' : bound === 'by' || bound === 'through' ? 'left' : undefined;

const dated = (mark: DateMark): AxisDate => {
  const side = openSide(mark);
  return {
    date: mark.value.date,
    reach: { left: side === 'left' ? REACH : 0, right: side === 'right' ? REACH : 0 },
  };
};

/** All rows on one axis of years. */
export function placeSpans({ groups, readUpTo }: SpansChart): PlacedSpans {
  const marks = groups.flatMap(({ rows }) =>
    rows.flatMap(({ first, completion }) => [first ?? [], completion ?? []].flat()),
  );
  return {
    axis: placeTimeAxis(marks.map(dated), readUpTo, MIN_WIDTH - NARROW_COLUMN),
    ...placeTimeRows(groups, (row) => ({ name: row.label, value: spanAmount(row), details: spanDetails(row) })),
  };
}

/** One row's marks, in percent of the plot. */
export function placeSpan({ first, completion }: SpanRow, axis: TimeAxis): PlacedSpan {
  const [begin, end] = [first, completion].map((mark) => mark && placeDate(mark, axis));
  return {
    first: begin,
    completion: end,
    run: begin && end && end.from > begin.to ? { from: begin.to, to: end.from } : undefined,
    endless: begin && !end ? begin.to : undefined,
  };
}

const placeDate = (mark: DateMark, axis: TimeAxis): PlacedDate => ({
  ...axis.span(mark.value.date),
  open: openSide(mark),
  isPast: mark.isPast,
});
