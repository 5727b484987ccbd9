import { formOf } from '../shared/form.ts';
import { Flows } from './Flows.tsx';
import { flowsThumbnail } from './flows-thumbnail.tsx';
import { flowsRows } from './flows-rows.ts';
import { flowsKey } from './flows-key.tsx';
import { flowsChart, type FlowsEntry } from './flows-chart.ts';
import { placeFlows } from './place-flows.ts';

/** Arrows between OpenAI and others, as thick as they are large. */
export const flows = formOf({
  resolve: (entry: FlowsEntry, { ledger, hrefOf }) => flowsChart(entry, ledger, hrefOf),
  draw: Flows,
  height: (chart) => placeFlows(chart).height,
  key: flowsKey,
  rows: flowsRows,
  thumbnail: flowsThumbnail,
});
