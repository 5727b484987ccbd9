import { formOf } from '../shared/form/form.ts';
import { BoundBars } from './BoundBars.tsx';
import { barsShort } from './bars-short.tsx';
import { barsThumbnail } from './bars-thumbnail.tsx';
import { barsRows } from './bars-rows.ts';
import type { ChartEntry } from './bar-chart.ts';
import { barChart } from './checked-bars.ts';
import { barChartKey } from './bars-key.ts';
import { placeBars } from './place-bars.ts';
import { barsExcerpt } from './bars-excerpt.ts';

/** Lengths from zero, on one scale or on one for each group. */
export const bars = formOf({
  resolve: (entry: ChartEntry, { ledger, hrefOf }) => barChart(entry, ledger, hrefOf),
  draw: BoundBars,
  height: (chart) => placeBars(chart).height,
  key: barChartKey,
  rows: barsRows,
  thumbnail: barsThumbnail,
  short: barsShort,
  excerpt: barsExcerpt,
  groups: ({ groups }) => groups,
});
