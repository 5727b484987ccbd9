import { NBSP, printNumber } from '../../ledger/number-text.ts';
import type { Quantity } from '../../ledger/value.ts';
import { isCeiling, isFloor, isPoint } from '../../ledger/value.ts';

/** Mathematicians' notation: "[10 GW, ∞)"; a square bracket includes its end, a round one does not. */
export function intervalText(q: Quantity): string {
  const about = q.approximate ? `≈${NBSP}` : '';
  const end = (n: number) => (Number.isFinite(n) ? printNumber(n, q.unit) : n < 0 ? '−∞' : '∞');
  if (isPoint(q)) return `${about}${end(q.lower)}`;
  return `${q.lowerOpen ? '(' : '['}${about}${end(q.lower)}, ${end(q.upper)}${q.upperOpen ? ')' : ']'}`;
}

/** The same for people: which values the wording allows. */
export function intervalWords(q: Quantity): string {
  if (isPoint(q)) return q.approximate ? 'one number, marked approximate' : 'one number';
  const about = q.approximate ? ', the bound itself approximate' : '';
  if (isFloor(q)) return `a floor: ${q.lowerOpen ? 'anything above it' : 'it or anything above it'}${about}`;
  if (isCeiling(q)) {
    // What is counted ends at nothing; a difference may go on below it.
    const end = q.lower < 0 ? ', even below zero' : q.upperOpen ? '' : ', down to nothing';
    return `a ceiling: ${q.upperOpen ? 'anything below it' : 'it or anything below it'}${end}${about}`;
  }
  if (q.lower === -Infinity) return 'nothing bounds it';
  return `a range: anything between its ends${about}`;
}

/** One end in words: "10 GW, included", "none". */
export function endWords(q: Quantity, end: 'lower' | 'upper'): string {
  const [at, isOpen] = end === 'lower' ? [q.lower, q.lowerOpen] : [q.upper, q.upperOpen];
  if (!Number.isFinite(at)) return 'none';
  return `${printNumber(at, q.unit)}, ${isOpen ? 'not included' : 'included'}${q.approximate ? ', approximate' : ''}`;
}
