/** What kind of number a sum of bounded numbers is, and how it is printed. */
import type { Total } from '../../../ledger/additive.ts';
import { printNumber } from '../../../ledger/number-text.ts';
import { isPoint, type Quantity } from '../../../ledger/value.ts';

/**
 * - `plain`: of points
 * - `floor`: a part is open upwards
 * - `ceiling`: a part may be less
 * - `mixed`: both, so it is neither
 */
export type SumKind = 'plain' | 'floor' | 'ceiling' | 'mixed';

export function sumKind({ value, stated, mixedBounds, counted }: Total): SumKind {
  // A part between two numbers is counted at the higher one, so beside an open one the sum is no floor.
  if (mixedBounds || (value.upper === Infinity && stated !== value.lower)) return 'mixed';
  if (value.upper === Infinity) return 'floor';
  return counted.every((part) => part.value.kind === 'quantity' && isPoint(part.value)) ? 'plain' : 'ceiling';
}

/** What a reader must know about a sum before quoting it. */
export const SUM_KINDS: Record<SumKind, string> = {
  plain: 'of numbers as stated',
  floor: 'a floor, as some parts are open',
  ceiling: 'with each “up to” in full',
  mixed: 'neither floor nor ceiling',
};

const BOUNDS: Record<SumKind, string> = { plain: '', floor: 'at least', ceiling: 'up to', mixed: '' };

export interface StatedSum {
  kind: SumKind;
  /** What a headline would print. */
  stated: number;
  /** What the bounds of the parts allow. */
  value: Quantity;
}

/** "≈ 10.05 GW", "up to ≈ 32 GW": the number that a headline would print, with its bound. */
export function sumText({ kind, stated, value }: StatedSum): { bound: string; number: string } {
  const about = value.approximate ? '≈' : '';
  return { bound: `${BOUNDS[kind]} ${about}`.trim(), number: printNumber(stated, value.unit, 'short') };
}

/** The same in words: "up to about 32 GW". */
export function statedSumWords(sum: StatedSum): string {
  const { bound, number } = sumText(sum);
  return `${bound.replace('≈', 'about')} ${number}`.trim();
}
