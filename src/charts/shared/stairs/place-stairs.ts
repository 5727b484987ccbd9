/** Parts end to end on one scale, each on a line of its own, so that every part has room for its name. */
import { scaleLinear } from 'd3';
import { statedNumber, type Quantity } from '../../../ledger/value.ts';
import { BAND, AXIS, MIN_WIDTH, ROW_GAP, BAND_GAP } from '../measures.ts';
import { TEXT_FONT, type PlacedLabel } from '../text/place-label.ts';
import { placeMark, REACH, type PlacedMark } from '../marks/place-mark.ts';
import { placeTicks, type Tick } from '../plot/place-ticks.ts';
import { spacedWidth, textWidth } from '../text/text-width.ts';
import type { Hue } from '../marks/mark.ts';

/** One part, ready to be placed. */
export interface StairStep {
  /** Printed beside its mark. */
  text: string;
  /** Accessible name. */
  name: string;
  href: string;
  /** Where it begins, in the unit of the scale. */
  from: number;
  /** Left out for what has no number: it comes last. */
  quantity?: Quantity | undefined;
  /** It need not come any more. */
  isReplaced: boolean;
}

/** The parts of one whole, with the label of the whole. */
export interface Flight {
  name: string;
  label: PlacedLabel;
  href?: string | undefined;
  steps: readonly StairStep[];
  /** Where a line below the parts ends, as below a column of figures; `mixed` for a sum that is no bound. */
  sum?: { at: number; isMixed: boolean } | undefined;
}

export interface PlacedStep {
  step: StairStep;
  /** px from the top of the band. */
  y: number;
  /** Percent of the plot where the part begins. */
  from: number;
  /** From there on, in percent of the plot. */
  mark?: PlacedMark | undefined;
  text: {
    /** Percent of the plot, and px from there. */
    at: number;
    dx: number;
    anchor: 'start' | 'end';
    /** Baseline, px from the top of the band. */
    y: number;
  };
}

export interface PlacedFlight {
  flight: Flight;
  /** Top of the row, and of its band within it, px. */
  y: number;
  bandY: number;
  bandHeight: number;
  height: number;
  steps: PlacedStep[];
  sum?: { at: number; y: number; isMixed: boolean } | undefined;
}

export interface PlacedStairs {
  description: string;
  hue: Hue;
  ticks: Tick[];
  flights: PlacedFlight[];
  /** px, the same at every width. */
  height: number;
}

/** What a whole is called. */
export const flightName = ({ label }: Flight): string => label.name.map(({ text }) => text).join(' ');

/** The marks of all parts. */
export const marksOf = (flights: readonly PlacedFlight[]): PlacedMark[] =>
  flights.flatMap(({ steps }) => steps.flatMap(({ mark }) => mark ?? []));

const TEXT_GAP = 7; // px between a mark and its text
/** px between the tops of two steps: their bars nearly touch. */
export const STEP = 18;
const BASELINE = 14; // px from the top of a step
const UNDER = 14; // px for a text that has room neither right nor left of its mark
const WORDS_GAP = 12; // px between words that have no number
const SUM = 8; // px for the line below the parts

export interface Stairs {
  description: string;
  hue: Hue;
  unit: string;
  flights: readonly Flight[];
}

export function placeStairs({ description, hue, unit, flights }: Stairs): PlacedStairs {
  const end = scaleEnd(flights);
  const x = scaleLinear([0, end || 1], [0, 100]);
  let y = AXIS;
  const placed = flights.map((flight) => {
    const row = { ...placeFlight(flight, x), y };
    y += row.height;
    return row;
  });
  return { description, hue, ticks: placeTicks(end, unit, MIN_WIDTH, TEXT_FONT), flights: placed, height: y };
}

const lengthOf = ({ quantity }: StairStep) => (quantity ? (statedNumber(quantity) ?? 0) : 0);

/** What has been replaced is hatched in whole. */
function markOf({ quantity, isReplaced }: StairStep, x: (amount: number) => number): PlacedMark | undefined {
  const mark = quantity && placeMark(quantity, x);
  return mark && isReplaced ? { sure: 0, claimed: mark.claimed, end: 'firm' } : mark;
}

/** px that a mark needs beyond the number at which it ends. */
const reachOf = (mark: PlacedMark | undefined) => (mark ? REACH[mark.end] : 0);

/** The amount at the right edge: every mark and its end have room. */
const scaleEnd = (flights: readonly Flight[]) =>
  Math.max(
    0,
    ...flights.flatMap(({ steps }) =>
      steps.map((step) => (step.from + lengthOf(step)) / (1 - reachOf(markOf(step, (n) => n)) / MIN_WIDTH)),
    ),
  );

function placeFlight(flight: Flight, x: (amount: number) => number): Omit<PlacedFlight, 'y'> {
  let y = 0;
  const numbered = flight.steps
    .filter(({ quantity }) => quantity)
    .map((step): PlacedStep => {
      const mark = markOf(step, x);
      const from = x(step.from);
      const end = x(step.from + lengthOf(step));
      const text = placeText(step, { from, end, reach: reachOf(mark) });
      const placed = { step, y, from, mark, text: { ...text, y: y + text.y } };
      y += text.y > BAND ? STEP + UNDER : STEP;
      return placed;
    });
  const others = placeWords(
    flight.steps.filter(({ quantity }) => !quantity),
    y,
  );
  const steps = [...numbered, ...others];
  if (others.length > 0) y = (others.at(-1)?.y ?? y) + STEP;
  const sum = flight.sum && { at: x(flight.sum.at), y: y + 3.5, isMixed: flight.sum.isMixed };
  const bandHeight = y + (sum ? SUM : 0);
  const bandY = flight.label.height + BAND_GAP;
  return { flight, bandY, bandHeight, height: bandY + bandHeight + ROW_GAP, steps, sum };
}

/** What has no number has no length either: words, as many to a line as fit. */
function placeWords(steps: readonly StairStep[], top: number): PlacedStep[] {
  let [dx, y] = [0, top];
  return steps.map((step) => {
    const width = spacedWidth(step.text, TEXT_FONT);
    if (dx > 0 && dx + width > MIN_WIDTH) [dx, y] = [0, y + STEP];
    const placed = { step, y, from: 0, text: { at: 0, dx, anchor: 'start' as const, y: y + BASELINE } };
    dx += Math.ceil(width) + WORDS_GAP;
    return placed;
  });
}

/** Right of the mark, or left of it, or below: wherever it fits in the narrowest plot. */
function placeText({ text }: StairStep, { from, end, reach }: { from: number; end: number; reach: number }) {
  const width = textWidth(text, TEXT_FONT) + TEXT_GAP;
  const px = (percent: number) => (percent / 100) * MIN_WIDTH;
  if (px(100 - end) - reach >= width) return { at: end, dx: reach + TEXT_GAP, anchor: 'start' as const, y: BASELINE };
  if (px(from) >= width) return { at: from, dx: -TEXT_GAP, anchor: 'end' as const, y: BASELINE };
  const y = BAND + 9;
  return from < 50
    ? { at: 0, dx: TEXT_GAP, anchor: 'start' as const, y }
    : { at: 100, dx: 0, anchor: 'end' as const, y };
}
