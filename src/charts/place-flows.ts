import { NBSP } from '../ledger/number-text.ts';
import { printValue } from '../ledger/wording.ts';
import { isHearsay, type ValueText } from './bar-label.ts';
import type { Flow, FlowsChart } from './flows-chart.ts';
import { AXIS } from './place-bars.ts';
import { placeTexts, type PlacedLabel } from './place-label.ts';

export interface PlacedFlow {
  flow: Flow;
  y: number;
  height: number;
  label: PlacedLabel;
  bandY: number;
  /** px; 0 for a flow whose size is not published, or that is no cash. */
  thickness: number;
  /** px: the thickness and what its head needs above and below. */
  bandHeight: number;
}

export interface PlacedFlows {
  companies: { y: number; flows: PlacedFlow[] }[];
  /** px for each dollar. */
  scale: number;
  height: number;
}

const THICKEST = 48; // px
const THINNEST = 1.5; // px
/** px that a head stands out above and below its band. */
export const HEAD = 5;
const BAND_GAP = 4; // px
/** px between an arrow and the next label. */
export const FLOW_GAP = 8;
const COMPANY_GAP = 8; // px

/** In symbols, so that name and value share a line; "not published" stands where a value would. */
export const flowText = ({ value }: Flow): ValueText =>
  value.kind === 'not-published'
    ? { bound: printValue(value), number: NBSP }
    : { bound: '', number: printValue(value, 'short') };

/** All flows as long as the chart is wide, and as thick as they are large, on one scale. */
export function placeFlows({ rows }: FlowsChart): PlacedFlows {
  const largest = Math.max(0, ...rows.flatMap(({ flows }) => flows.map(({ amount }) => amount?.number ?? 0)));
  const scale = largest > 0 ? THICKEST / largest : 0;
  let y = AXIS;
  const companies = rows.map(({ flows }) => {
    y += COMPANY_GAP;
    const top = y;
    const placed = flows.map((flow): PlacedFlow => {
      const thickness = flow.amount ? Math.max(THINNEST, flow.amount.number * scale) : 0;
      const label = placeTexts(flow.label, flowText(flow), flowDetails(flow));
      const bandHeight = Math.round(thickness + 2 * HEAD + (flow.amount?.kind === 'floor' ? HEAD : 0));
      const bandY = label.height + BAND_GAP;
      const row = { flow, y, label, thickness, bandHeight, bandY, height: bandY + bandHeight + FLOW_GAP };
      y += row.height;
      return row;
    });
    return { y: top, flows: placed };
  });
  return { companies, scale, height: y };
}

/** What is said about a flow below its name. */
export const flowDetails = (flow: Flow) => [flow.detail, isHearsay(flow) ? flow.basis : ''].filter(Boolean);
