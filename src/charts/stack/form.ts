import { barsKey } from '../shared/key/bar-samples.tsx';
import { formOf } from '../shared/form/form.ts';
import { stackRows } from './stack-rows.ts';
import { stackChart, type StackEntry } from './stack-chart.ts';
import { placeStack, stackKey } from './place-stack.ts';
import { stairsThumbnail } from '../shared/stairs/stairs-thumbnail.tsx';
import { stackShort } from './stack-short.ts';
import { Staircase } from '../shared/stairs/Staircase.tsx';

/** Sums, their parts end to end. */
export const stack = formOf({
  resolve: (entry: StackEntry, { ledger, hrefOf }) => stackChart(entry, ledger, hrefOf),
  draw: ({ on, chart, idPrefix }) => Staircase({ on, placed: placeStack(chart), idPrefix }),
  height: (chart) => placeStack(chart).height,
  key: (chart) => barsKey(stackKey(chart)),
  rows: stackRows,
  thumbnail: (chart, id, height) => stairsThumbnail(placeStack(chart), id, height),
  short: stackShort,
});
