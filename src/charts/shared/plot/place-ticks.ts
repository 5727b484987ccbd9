import { ticks } from 'd3';
import { printNumber } from '../../../ledger/number-text.ts';
import { basesOf } from '../../../ledger/unit.ts';
import { textWidth, type Font } from '../text/text-width.ts';

export interface Tick {
  /** Percent of the plot. */
  at: number;
  label: string;
  /** How the label stands to its tick, so that no edge cuts it. */
  anchor: 'start' | 'middle' | 'end';
}

const GAP = 10; // px between the labels of two ticks
const MOST_TICKS = 6;

/**
 * Round numbers from zero, as many as have room for their labels in the narrowest plot.
 *
 * @param end the amount at the right edge; 0 gives the tick at zero alone
 * @param plotWidth px
 */
export function placeTicks(end: number, unit: string, plotWidth: number, font: Font): Tick[] {
  const zero: Tick = { at: 0, label: '0', anchor: 'start' };
  for (let count = MOST_TICKS; ; count -= 1) {
    // At none there is zero alone, which has room.
    const amounts = ticks(0, end, count).slice(1);
    const labels = tickLabels(amounts, unit);
    const placed = amounts.map((amount, i): Tick => placeTick((amount / end) * 100, labels[i] ?? '', plotWidth, font));
    const candidates = [zero, ...placed];
    if (candidates.every((tick, i) => i === 0 || !areCrowded(candidates[i - 1] ?? zero, tick, plotWidth, font)))
      return candidates;
  }
}

function placeTick(at: number, label: string, plotWidth: number, font: Font): Tick {
  const right = (at / 100) * plotWidth + textWidth(label, font) / 2;
  return { at, label, anchor: right > plotWidth ? 'end' : 'middle' };
}

const SHIFTS = { start: 0, middle: 0.5, end: 1 } as const;

/** Edges of a tick's label, px from the left of the plot. */
export function tickSpan({ at, label, anchor }: Tick, plotWidth: number, font: Font): { left: number; right: number } {
  const width = textWidth(label, font);
  const left = (at / 100) * plotWidth - SHIFTS[anchor] * width;
  return { left, right: left + width };
}

const areCrowded = (a: Tick, b: Tick, plotWidth: number, font: Font) =>
  tickSpan(b, plotWidth, font).left - tickSpan(a, plotWidth, font).right < GAP;

/** "5", "10 GW", "$60bn": per what an amount is, a chart says above its scale. The unit stands at the end alone, unless the ticks differ in it ("500 MW", "1 GW"). */
function tickLabels(amounts: readonly number[], unit: string): string[] {
  const printed = amounts.map((amount) => printNumber(amount, basesOf(unit).numerator, 'short'));
  const last = printed.at(-1) ?? '';
  const unitOf = (text: string) => text.replace(/[\d.,]/g, '');
  const isOneUnit = printed.every((text) => unitOf(text) === unitOf(last));
  return printed.map((text) => (isOneUnit && text !== last ? text.replace(/[^\d.,]/g, '') : text));
}
