import { NBSP, printNumber } from '../../ledger/number-text.ts';
import { printValue } from '../../ledger/wording.ts';
import { isHearsay, type ValueText } from '../bars/bar-label.ts';
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

/** What is printed on a part, then the rest: "Broadcom 1.3 GW, reported: Near and scheduled, 1.3 GW". */
export const partName = (row: StackRow, part: StackPart) =>
  `${partText(part)}: ${row.label}, ${[printValue(part.value), isHearsay(part) ? '' : part.basis].filter(Boolean).join(', ')}`;

/** A row in one line: "Near and scheduled: about 10.05 GW, our sum, of numbers as stated". */
export const rowWords = (row: StackRow) => `${row.label}: ${totalWords(row)}, our sum, ${KINDS[row.kind]}`;

/** What is printed on a row, then the sum in words where it has a symbol. */
export function rowName(row: StackRow): string {
  const { bound, number } = totalText(row);
  const printed = [`${row.label}: ${bound} ${number}`.replace('  ', ' '), ...stackDetails(row)];
  return (bound.includes('≈') ? [...printed, totalWords(row)] : printed).join(', ');
}
