import { rowOf, type ChartRow } from '../shared/chart-row.ts';
import type { Hue } from '../shared/mark.ts';
import type { Direction, FlowsChart } from './flows-chart.ts';

/** Hue of a flow that passes OpenAI by: it is given for its sake. */
const FLOW_HUES: Record<Direction, Hue> = { out: 'from-openai', in: 'into-openai', past: 'into-openai' };

/** Each flow under the company on the other side; what is no money comes last. */
export const flowsRows = ({ rows, apart }: FlowsChart): ChartRow[] =>
  [...rows, ...apart].flatMap(({ label: group, flows }) =>
    flows.map((flow) =>
      rowOf(flow, { group, hue: FLOW_HUES[flow.direction], label: flow.label, detail: flow.detail, part: 'whole' }),
    ),
  );
