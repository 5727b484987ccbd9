import { NBSP, printNumber } from '../ledger/number-text.ts';
import { printValue } from '../ledger/wording.ts';
import { isHearsay, type ValueText } from './bar-label.ts';
import type { StackPart, StackRow, TotalKind } from './stack-chart.ts';

const BOUNDS: Record<TotalKind, string> = { plain: '', floor: 'at least', ceiling: 'up to', mixed: '' };

/** What a reader must know about a sum before quoting it. */
const KINDS: Record<TotalKind, string> = {
  plain: 'of numbers as stated',
  floor: 'a floor, as some parts are open',
  ceiling: 'with each “up to” in full',
  mixed: 'neither floor nor ceiling',
};

/** "≈ 10.05 GW", "up to ≈ 32 GW": the number that a headline would print, with its bound. */
export function totalText({ kind, stated, value }: StackRow): ValueText {
  const about = value.approximate ? '≈' : '';
  return { bound: `${BOUNDS[kind]} ${about}`.trim(), number: printNumber(stated, value.unit, 'short') };
}

const totalWords = (row: StackRow): string => {
  const { bound, number } = totalText(row);
  return `${bound.replace('≈', 'about')} ${number}`.trim();
};

export const stackDetails = (row: StackRow): string[] => [row.detail, `our sum, ${KINDS[row.kind]}`];

/** "NVIDIA ≥ 10 GW, replaced": in symbols, because it stands beside its mark. */
export function partText(part: StackPart): string {
  const remarks = [part.isReplaced ? 'replaced' : '', isHearsay(part) ? part.basis : ''].filter(Boolean);
  return [`${part.label} ${printValue(part.value, 'short')}`, ...remarks].join(', ').replaceAll(' ', NBSP);
}

/** The accessible name of a part: "Near and scheduled: Broadcom, 1.3 GW, reported". */
export const partName = (row: StackRow, part: StackPart) =>
  [`${row.label}: ${part.label}`, printValue(part.value), part.basis, part.isReplaced ? 'replaced' : '']
    .filter(Boolean)
    .join(', ');

/** The accessible name of a row: "Near and scheduled: about 10.05 GW, our sum, of numbers as stated". */
export const rowName = (row: StackRow) => `${row.label}: ${totalWords(row)}, our sum, ${KINDS[row.kind]}`;
