import { isEnded, stateAfter, type DealState } from '../../ledger/deal-state.ts';
import { isStateless, type DealEvent } from '../../ledger/deal.ts';
import { TEXT_FONT } from '../shared/place-label.ts';
import { placeTimeRows, type PlacedTimeGroup } from '../shared/time/place-time-rows.ts';
import { MIN_WIDTH } from '../shared/measures.ts';
import { pathDetails, stateWord, type PathRow, type PathsChart } from './paths-chart.ts';
import { placeTimeAxis, type TimeAxis, type TimeSpan } from '../shared/time/time-axis.ts';

/** A stretch of time in which a deal stands where it stands. */
export interface PlacedStretch extends TimeSpan {
  state: DealState;
}

export interface PlacedEvent extends TimeSpan {
  kind: 'change' | 'news' | 'end' | 'promise' | 'stale' | 'later';
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
    axis: placeTimeAxis(events, readUpTo, MIN_WIDTH, TEXT_FONT),
    ...placeTimeRows(groups, (row) => ({
      name: row.label,
      value: { bound: '', number: stateWord(row) },
      details: pathDetails(row),
    })),
  };
}

/** One deal's line, up to where the sources have been read, and what is promised beyond. */
export function placePath({ past, promised, standing }: PathRow, axis: TimeAxis): PlacedPath {
  const stretches: PlacedStretch[] = [];
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
    stretches: stretches.filter(({ from, to }) => to > from),
    events: past.map((event) => ({ ...axis.span(event.date), kind: kindOf(event) })),
    promises: placePromises(promised, axis, isEnded(standing?.state)),
  };
}

/** A chart that ends before a promise says so once, at its edge. */
function placePromises(promised: readonly DealEvent[], axis: TimeAxis, isEnded: boolean): PlacedEvent[] {
  const spans = promised.map(({ date }) => axis.span(date));
  const [near, later] = [spans.filter(({ to }) => to <= 100), spans.some(({ to }) => to > 100)];
  return [
    ...near.map((span): PlacedEvent => ({ ...span, kind: isEnded ? 'stale' : 'promise' })),
    ...(later ? [{ from: 100, to: 100, kind: 'later' } as const] : []),
  ];
}

function kindOf({ stage }: DealEvent): PlacedEvent['kind'] {
  if (isEnded(stateAfter(undefined, stage))) return 'end';
  return isStateless(stage) ? 'news' : 'change';
}
