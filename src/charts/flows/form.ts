import { formOf } from '../shared/form/form.ts';
import { Flows } from './Flows.tsx';
import { flowsThumbnail } from './flows-thumbnail.tsx';
import { flowsRows } from './flows-rows.ts';
import { flowsKey } from './flows-key.tsx';
import { flowsChart, type FlowsEntry } from './flows-chart.ts';
import { flowsShort } from './flows-short.tsx';
import { placeFlows } from './place-flows.ts';
import { flowsExcerpt } from './flows-excerpt.ts';

/** What OpenAI pays others, and what it receives from them. */
export const flows = formOf({
  resolve: (entry: FlowsEntry, { ledger, hrefOf }) => flowsChart(entry, ledger, hrefOf),
  draw: Flows,
  height: (chart) => placeFlows(chart).height,
  key: flowsKey,
  rows: flowsRows,
  thumbnail: flowsThumbnail,
  short: flowsShort,
  excerpt: flowsExcerpt,
  groups: ({ rows }) => [{ rows }],
});
