/** What must be known of a sum beside it: each a sentence or two, or nothing. */
import { printNumber } from '../ledger/number-text.ts';
import { isCeiling, isFloor } from '../ledger/value.ts';
import type { Answer, Candidate, OutReason } from './answer.ts';
import { largestFirst } from './largest-first.ts';

/** What a sum of every number would do wrong, and with what is left out why. */
const FAULTS: readonly [fault: string, of: readonly OutReason[]][] = [
  ['count twice, in whole or in part,', ['part', 'overlap', 'other-power']],
  ['add what has ended, or nobody has agreed to:', ['ended', 'replaced', 'cancelled', 'conditional']],
  ['add an estimate:', ['estimate']],
  ['add what this rule leaves out:', ['firmness', 'grade']],
];

/** What a headline that adds up everything would print, and what would be wrong in it, by name; empty where it would be right. */
export function naiveSentence({ naive, total, leftOut, counted }: Answer): string {
  const [first] = [...counted, ...leftOut];
  const numbers = leftOut.filter(({ value }) => value.kind === 'quantity');
  if (!first || numbers.length === 0 || naive === total?.stated) return '';
  const faults = FAULTS.flatMap(([fault, reasons]) => {
    const of = numbers.filter(({ reason }) => reasons.includes(reason));
    return of.length === 0 ? [] : `It would ${fault} ${namesOf(of)}.`;
  });
  return `To add up every number that was public would give ${printNumber(naive, first.figure.unit)}, and be wrong. ${faults.join(' ')}`;
}

/** What the ends of a sum mean that holds an "up to": of that, and of what is bound within it, its lower end has nothing. */
export function endsSentence({ counted, leftOut, total }: Answer): string {
  const ceilings = counted.filter(({ value }) => value.kind === 'quantity' && isCeiling(value));
  const bound = leftOut.filter(
    ({ value, other }) =>
      value.kind === 'quantity' && value.lower > 0 && ceilings.some(({ figure }) => figure === other),
  );
  if (!total || ceilings.length === 0 || (ceilings.length === counted.length && bound.length === 0)) return '';
  const parts = bound.length === 0 ? '' : `, and what is bound within that (${namesOf(bound)})`;
  const upper = isFloor(total.value)
    ? 'as an “at least” is added too, it has no upper end'
    : 'its upper end holds all of it';
  return `The sum’s lower end leaves out what is told only as “up to” (${namesOf(ceilings)})${parts}; ${upper}.`;
}

/** The largest two by name. */
function namesOf(of: readonly Candidate[]): string {
  const names = of.toSorted(largestFirst).map(({ figure }) => `“${figure.label}”`);
  const [first, second, ...more] = names;
  return more.length === 0
    ? [first, second].filter(Boolean).join(' and ')
    : `${first}, ${second} and ${more.length} more`;
}
