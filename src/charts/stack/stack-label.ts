import { NBSP } from '../../ledger/number-text.ts';
import { printValue } from '../../ledger/wording.ts';
import { basisWord } from '../../ledger/basis-word.ts';
import { isHearsay } from '../shared/marks/mark.ts';
import { SUM_KINDS, sumText, statedSumWords } from '../shared/marks/sum-kind.ts';
import type { StackPart, StackRow } from './stack-chart.ts';

export const stackDetails = (row: StackRow): string[] => [row.detail, `our sum, ${SUM_KINDS[row.kind]}`];

/** "NVIDIA ≥ 10 GW, replaced": in symbols, because it stands beside its mark. */
export function partText(part: StackPart): string {
  const remarks = [part.isReplaced ? 'replaced' : '', isHearsay(part) ? basisWord(part) : ''].filter(Boolean);
  return [`${part.label} ${printValue(part.value, 'short')}`, ...remarks].join(', ').replaceAll(' ', NBSP);
}

/** What is printed on a part, then the rest: "Broadcom 1.3 GW, reported: Near and scheduled, 1.3 GW". */
export const partName = (row: StackRow, part: StackPart) =>
  `${partText(part)}: ${row.label}, ${[printValue(part.value), isHearsay(part) ? '' : part.basis].filter(Boolean).join(', ')}`;

/** A row in one line: "Near and scheduled: about 10.05 GW, our sum, of numbers as stated". */
export const rowWords = (row: StackRow) => `${row.label}: ${statedSumWords(row)}, our sum, ${SUM_KINDS[row.kind]}`;

/** What is printed on a row, then the sum in words where it has a symbol. */
export function stackRowName(row: StackRow): string {
  const { bound, number } = sumText(row);
  const printed = [`${row.label}: ${bound} ${number}`.replace('  ', ' '), ...stackDetails(row)];
  return (bound.includes('≈') ? [...printed, statedSumWords(row)] : printed).join(', ');
}
