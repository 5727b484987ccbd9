import { keyEntries } from '../shared/key/bar-key.ts';
import { barsKey } from '../shared/key/bar-samples.tsx';
import type { ChartKey } from '../shared/key/Key.tsx';
import type { FlowsChart } from './flows-chart.ts';

/** What a reader must know to read this chart, and nothing more. */
export function flowsKey({ rows }: FlowsChart): ChartKey {
  const bars = rows.flatMap(({ flows }) => flows.map(({ amount }) => ({ value: amount ?? NO_LENGTH })));
  const entries = keyEntries(bars).map(({ text, ...entry }) =>
    entry.sample === 'empty'
      ? { sample: entry.sample, text: 'words alone: no published price, or no cash' }
      : { text, ...entry },
  );
  return barsKey(entries);
}

const NO_LENGTH = { kind: 'not-published' } as const;
