import { BoundBars } from '../BoundBars.tsx';
import { barChartKey } from '../bars-key.ts';
import { barsRows } from '../bars-rows.ts';
import { barsThumbnail } from '../bars-thumbnail.tsx';
import { placeBars } from '../place-bars.ts';
import { formOf } from '../../shared/form/form.ts';
import { ladderShort } from './ladder-short.ts';
import { ladderChart, type LadderEntry } from './ladder-chart.ts';

/** Bars of power, grouped by how far each has got. */
export const ladder = formOf({
  resolve: (entry: LadderEntry, context) => ladderChart(entry, context),
  draw: BoundBars,
  height: (chart) => placeBars(chart).height,
  key: barChartKey,
  rows: barsRows,
  thumbnail: barsThumbnail,
  short: ladderShort,
  groups: ({ rows }) => [{ rows }],
});
