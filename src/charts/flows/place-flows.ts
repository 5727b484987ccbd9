import { printValue } from '../../ledger/wording.ts';
import { basisWord, isHearsay } from '../shared/mark.ts';
import type { ValueText } from '../shared/value-text.ts';
import type { Flow, FlowsChart } from './flows-chart.ts';
import { AXIS, BAND_GAP } from '../shared/measures.ts';
import {
  LABEL_WIDTH,
  NAME_FONT,
  NAME_LINE,
  placeLines,
  placeTexts,
  type PlacedLabel,
  type PlacedLine,
} from '../shared/place-label.ts';
import { wrapText } from '../shared/text-width.ts';

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

export interface PlacedCompany {
  y: number;
  flows: PlacedFlow[];
}

export interface PlacedFlows {
  companies: PlacedCompany[];
  /** What is no money, below a heading of its own. */
  apart: { heading: PlacedLine[]; companies: PlacedCompany[] };
  /** px for each dollar. */
  scale: number;
  height: number;
}

const THICKEST = 48; // px
const THINNEST = 1.5; // px
/** px that a head stands out above and below its band. */
export const HEAD = 5;
/** px between an arrow and the next label. */
export const FLOW_GAP = 8;
const COMPANY_GAP = 8; // px
const APART = 'No cash: shares, warrants, guarantees';
const APART_GAP = 22; // px above that heading

/** In symbols, so that name and value share a line; "not published" stands where a value would. */
export const flowText = ({ value }: Flow): ValueText =>
  value.kind === 'not-published'
    ? { bound: printValue(value), number: '' }
    : { bound: '', number: printValue(value, 'short') };

/** All flows as long as the chart is wide, and as thick as they are large, on one scale. */
export function placeFlows({ rows, apart }: FlowsChart): PlacedFlows {
  const largest = Math.max(0, ...rows.flatMap(({ flows }) => flows.map(({ amount }) => amount?.number ?? 0)));
  const scale = largest > 0 ? THICKEST / largest : 0;
  let y = AXIS;
  const place = ({ flows }: FlowsChart['rows'][number]): PlacedCompany => {
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
  };
  const companies = rows.map(place);
  const lines = apart.length > 0 ? wrapText(APART, LABEL_WIDTH, NAME_FONT) : [];
  const heading = placeLines(lines, y + APART_GAP, NAME_LINE);
  if (lines.length > 0) y += APART_GAP + lines.length * NAME_LINE;
  return { companies, apart: { heading, companies: apart.map(place) }, scale, height: y };
}

/** What is said about a flow below its name. */
export const flowDetails = (flow: Flow) => [flow.detail, isHearsay(flow) ? basisWord(flow) : ''].filter(Boolean);
