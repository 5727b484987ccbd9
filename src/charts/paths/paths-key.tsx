import type { Rung } from '../../ledger/deal-state.ts';
import type { Surface } from '../shared/surface.ts';
import { EventMark, StretchBar } from './PathMarks.tsx';
import type { PathsChart } from './paths-chart.ts';
import { placePath, placePaths, type PlacedEvent } from './place-paths.ts';
import type { ChartKey, KeyEntry } from '../shared/key/Key.tsx';
import { timeKey } from '../shared/time/time-key.tsx';

const STRETCHES: readonly { states: readonly Rung[]; text: string }[] = [
  { states: ['reported', 'announced'], text: 'reported, announced, or a letter of intent' },
  { states: ['signed'], text: 'signed' },
  { states: ['building'], text: 'under construction' },
  { states: ['running'], text: 'in use, at least in part; capital: paid in full' },
];

const EVENTS: Readonly<Record<PlacedEvent['kind'], string>> = {
  end: 'replaced, lapsed or called off',
  promise: 'empty: promised; as wide as the date is vague',
  later: 'promised for later than the chart shows',
};

/** What a reader must know to read this chart, and nothing more. */
export function pathsKey(chart: PathsChart): ChartKey {
  const { axis, groups } = placePaths(chart);
  const paths = groups.flatMap(({ rows }) => rows.map(({ item }) => placePath(item, axis)));
  const shown = new Set(paths.flatMap(({ stretches }) => stretches.map(({ state }) => state)));
  const kinds = new Set(paths.flatMap(({ events, promises }) => [...events, ...promises].map(({ kind }) => kind)));
  const stretches = STRETCHES.flatMap(({ states, text }): KeyEntry[] => {
    const state = states.find((each) => shown.has(each));
    return state ? [{ sample: (on) => <StretchBar on={on} stretch={{ from: 5, to: 95, state }} />, text }] : [];
  });
  const events = (Object.keys(EVENTS) as PlacedEvent['kind'][]).flatMap((kind): KeyEntry[] =>
    kinds.has(kind) ? [{ sample: (on) => <Sample on={on} kind={kind} />, text: EVENTS[kind] }] : [],
  );
  return timeKey([...stretches, ...events]);
}

function Sample({ on, kind }: { on: Surface; kind: PlacedEvent['kind'] }) {
  const width = kind === 'promise' ? 40 : 2;
  return <EventMark on={on} event={{ from: 50 - width / 2, to: 50 + width / 2, kind }} />;
}
