import { rowOf, type ChartRow } from '../shared/form/chart-row.ts';
import type { Hue } from '../shared/marks/mark.ts';
import type { Direction, FlowsChart } from './flows-chart.ts';

/** Hue of a flow that passes OpenAI by: it is given for its sake. */
const FLOW_HUES: Record<Direction, Hue> = { out: 'from-openai', in: 'into-openai', past: 'into-openai' };

/** Each flow under the company on the other side. */
export const flowsRows = ({ rows }: FlowsChart): ChartRow[] =>
  rows.flatMap(({ label: group, flows }) =>
    flows.map((flow) =>
      rowOf(flow, { group, hue: FLOW_HUES[flow.direction], label: flow.label, detail: flow.detail, part: 'whole' }),
    ),
  );
