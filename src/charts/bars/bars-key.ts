import { keyEntries } from '../shared/key/bar-key.ts';
import { barsKey } from '../shared/key/bar-samples.tsx';
import type { ChartKey } from '../shared/key/Key.tsx';
import type { BarChart } from './bar-chart.ts';

/** What a reader must know to read this chart. */
export const barChartKey = ({ groups }: BarChart): ChartKey => barsKey(keyEntries(groups.flatMap(({ bars }) => bars)));
