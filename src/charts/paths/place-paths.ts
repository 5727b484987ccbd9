import { isEnded, stateAfter, type DealState, type Rung } from '../../ledger/deal-state.ts';
import type { DealEvent } from '../../ledger/deal.ts';
import { NARROW_COLUMN, placeTimeRows, type PlacedTimeGroup } from '../shared/time/place-time-rows.ts';
import { MIN_WIDTH } from '../shared/measures.ts';
import { pathDetails, stateWord, type PathRow, type PathsChart } from './paths-chart.ts';
import { placeTimeAxis, type TimeAxis, type TimeSpan } from '../shared/time/time-axis.ts';

/** A stretch of time in which a deal stands where it stands. */
export interface PlacedStretch extends TimeSpan {
  state: Rung;
}

export interface PlacedEvent extends TimeSpan {
  kind: 'end' | 'promise' | 'later';
}

export interface PlacedPath {
  /** What is promised stands behind what has happened. */
  promises: PlacedEvent[];
  stretches: PlacedStretch[];
  events: PlacedEvent[];
}

export interface PlacedPaths {
  axis: TimeAxis;
  groups: PlacedTimeGroup<PathRow>[];
  /** px, the same at every width. */
  height: number;
}

/** All deals on one axis of years. */
export function placePaths({ groups, readUpTo, until }: PathsChart): PlacedPaths {
  const events = groups
    .flatMap(({ rows }) => rows.flatMap(({ past, promised }) => [...past, ...promised]))
    .filter(({ date }) => until === undefined || date.last <= until.last);
  return {
    axis: placeTimeAxis(events, readUpTo, MIN_WIDTH - NARROW_COLUMN),
    ...placeTimeRows(groups, (row) => ({
      name: row.label,
      value: { bound: '', number: stateWord(row) },
      details: pathDetails(row),
    })),
  };
}

/** One deal's line, up to where the sources have been read, and what is promised beyond. */
export function placePath({ past, promised, reached }: PathRow, axis: TimeAxis): PlacedPath {
  const stretches: (TimeSpan & { state: DealState })[] = [];
  let state: DealState | undefined;
  for (const { date, stage } of past) {
    const at = axis.span(date).from;
    const next = stateAfter(state, stage);
    if (next === state) continue;
    const last = stretches.at(-1);
    if (last) last.to = at;
    if (next) stretches.push({ from: at, to: axis.read.at, state: next });
    state = next;
  }
  return {
    stretches: stretches.filter(
      (stretch): stretch is PlacedStretch => stretch.to > stretch.from && !isEnded(stretch.state),
    ),
    events: past.filter(isEnd).map(({ date }) => ({ ...axis.span(date), kind: 'end' })),
    // What has ended promises nothing any more.
    promises: isEnded(reached?.state) ? [] : placePromises(promised, axis),
  };
}

/** A chart that ends before a promise says so once, at its edge. */
function placePromises(promised: readonly DealEvent[], axis: TimeAxis): PlacedEvent[] {
  const spans = promised.map(({ date }) => axis.span(date));
  const [near, later] = [spans.filter(({ to }) => to <= 100), spans.some(({ to }) => to > 100)];
  return [
    ...near.map((span): PlacedEvent => ({ ...span, kind: 'promise' })),
    ...(later ? [{ from: 100, to: 100, kind: 'later' } as const] : []),
  ];
}

const isEnd = ({ stage }: DealEvent) => isEnded(stateAfter(undefined, stage));
