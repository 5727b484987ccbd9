import { statedNumber } from '../../ledger/value.ts';
import { printValue } from '../../ledger/wording.ts';
import { leadingClauses } from '../shared/text/leading-clauses.ts';
import { basisWord } from '../../ledger/basis-word.ts';
import { isHearsay } from '../shared/marks/mark.ts';
import { BAND, MIN_WIDTH } from '../shared/measures.ts';
import { NAME_FONT, TEXT_FONT } from '../shared/text/place-label.ts';
import { placeMark, REACH, type PlacedMark } from '../shared/marks/place-mark.ts';
import { textWidth } from '../shared/text/text-width.ts';
import type { Flow, FlowsChart, FlowsRow } from './flows-chart.ts';

/** Which way from the line in the middle: left what OpenAI pays, right what it receives or is backed with. */
export type Side = 'out' | 'in';

export interface PlacedFlow {
  flow: Flow;
  side: Side;
  /** Its place, px from the top of the chart: the words that stand above its bar are in it. */
  y: number;
  height: number;
  /** Top of its bar, px from the top of the chart. */
  bandY: number;
  /** In percent of the chart, away from the middle; left out where there is no number, or no cash. */
  mark?: PlacedMark | undefined;
  /** Beside the end of the bar, or above it; `dx` in px from the middle. */
  words: { text: string; dx: number; at: number; y: number };
}

export interface PlacedCompany {
  label: string;
  y: number;
  flows: PlacedFlow[];
}

export interface PlacedFlows {
  /** The line between the two sides, percent of the chart. */
  middle: number;
  companies: PlacedCompany[];
  height: number;
}

/** px for the names of the two sides. */
const SIDES = 26;
const NAME = 17; // px
const BASELINE = 13; // px
const COMPANY_GAP = 6; // px
/** px between the line in the middle, or the end of a bar, and words. */
export const WORDS_GAP = 6;
/** Of the narrowest chart: where the middle may lie. */
const MIDDLES = Array.from({ length: 21 }, (_, i) => 0.8 - i / 50);

export const sideOf = ({ direction }: Flow): Side => (direction === 'out' ? 'out' : 'in');

/** "> $300bn", "160m shares", "not published". */
export const flowText = ({ value }: Flow): string =>
  value.kind === 'not-published' ? printValue(value) : printValue(value, 'short');

/** What must stand beside a value: what it is where it is no money, and how it is known where the companies do not say. */
const musts = (flow: Flow) =>
  [flow.matter === 'guarantee' ? 'guarantee' : '', isHearsay(flow) && !flow.isFiled ? basisWord(flow) : ''].filter(
    Boolean,
  );

/** All that is said about a flow beside its value. */
export const flowDetails = (flow: Flow) => [...musts(flow), flow.detail];

const least = (flow: Flow) => [flowText(flow), ...musts(flow)].join(', ');
const widthOf = (text: string) => textWidth(text, TEXT_FONT);

/** All flows from one line, on one scale: to the left what OpenAI pays, to the right what it receives. */
export function placeFlows({ rows }: FlowsChart): PlacedFlows {
  const flows = rows.flatMap((row) => row.flows);
  const scales = MIDDLES.map((part) => scaleAt(part * MIN_WIDTH, flows));
  const scale =
    scales.find((each) => flows.every((flow) => sideOf(flow) === 'out' || each.fits(flow))) ??
    scaleAt(MIN_WIDTH / 2, flows);
  let y = SIDES;
  const companies = rows.map((row) => {
    const placed = placeCompany(row, y, scale);
    const last = placed.flows.at(-1);
    y = Math.max(y + NAME, ...placed.flows.map((flow) => flow.y + flow.height)) + (last ? COMPANY_GAP : 0);
    return placed;
  });
  return { middle: (scale.middle / MIN_WIDTH) * 100, companies, height: y };
}

type Scale = ReturnType<typeof scaleAt>;

/** @param middle px in the narrowest chart */
function scaleAt(middle: number, flows: readonly Flow[]) {
  const roomOf = (side: Side) => (side === 'out' ? middle : MIN_WIDTH - middle);
  const largest = (side: Side) =>
    Math.max(0, ...flows.map((flow) => (sideOf(flow) === side && flow.amount ? (statedNumber(flow.amount) ?? 0) : 0)));
  const pxPerDollar = Math.min(
    ...(['out', 'in'] as const).map((side) => (roomOf(side) - REACH.open) / (largest(side) || Number.MIN_VALUE)),
  );
  const percent = (dollars: number) => ((dollars * pxPerDollar) / MIN_WIDTH) * 100;
  const markOf = ({ amount }: Flow) => amount && placeMark(amount, percent);
  /** px left beside a bar. */
  const roomBeside = (flow: Flow) => {
    const mark = markOf(flow);
    const length = mark ? (mark.claimed / 100) * MIN_WIDTH + REACH[mark.end] : 0;
    return roomOf(sideOf(flow)) - length - WORDS_GAP;
  };
  return { middle, markOf, roomBeside, fits: (flow: Flow) => widthOf(least(flow)) <= roomBeside(flow) };
}

/** The flows of each side below each other, the two sides beside each other, all below the name. */
function placeCompany({ label, flows }: FlowsRow, y: number, scale: Scale): PlacedCompany {
  const next: Record<Side, number> = { out: y, in: y };
  return {
    label,
    y,
    flows: flows.map((flow): PlacedFlow => {
      const side = sideOf(flow);
      const top = next[side];
      const isBeside = scale.fits(flow);
      const isFirst = top === y;
      const mark = scale.markOf(flow);
      const whole = (side === 'out' ? scale.middle : MIN_WIDTH - scale.middle) - WORDS_GAP;
      const rest = isFirst && side === 'out' ? whole - textWidth(label, NAME_FONT) - WORDS_GAP : whole;
      // A long name leaves no room beside it: the words begin a line of their own.
      const wordsY = isFirst && !isBeside && widthOf(least(flow)) > rest ? top + NAME : top;
      const above = wordsY > top ? whole : rest;
      const bandY = isBeside ? top + (isFirst ? NAME : 0) : wordsY + NAME;
      next[side] = bandY + BAND;
      const end = isBeside && mark ? REACH[mark.end] : 0;
      return {
        flow,
        side,
        y: top,
        height: bandY + BAND - top,
        bandY,
        mark,
        words: {
          text: wordsOf(flow, isBeside ? scale.roomBeside(flow) : above),
          at: isBeside && mark ? mark.claimed : 0,
          dx: end + WORDS_GAP,
          y: isBeside ? bandY + BASELINE + 1 : wordsY + BASELINE,
        },
      };
    }),
  };
}

/** The value, and as much of the details as has room. */
const wordsOf = (flow: Flow, room: number) =>
  leadingClauses([flowText(flow), ...flowDetails(flow)].join(', '), room, TEXT_FONT) || least(flow);
