import { NBSP } from '../../ledger/number-text.ts';
import type { Quantity } from '../../ledger/value.ts';
import { printValue } from '../../ledger/wording.ts';
import { basisWord } from '../../ledger/basis-word.ts';
import { isHearsay } from '../shared/marks/mark.ts';
import { valueText, type ValueText } from '../shared/text/value-text.ts';
import type { Share, SharesRow } from './shares-chart.ts';

/** "51%", "2.8%". */
export const percentText = (share: number) => `${Number(share.toFixed(1))}%`;

/** "Oracle 51%". */
export const shareText = ({ label, share, isOpen, ...mark }: Share) =>
  [`${label} ${percentText(share)}`, isOpen ? 'may be more' : '', isHearsay(mark) ? basisWord(mark) : '']
    .filter(Boolean)
    .join(', ')
    .replaceAll(' ', NBSP);

/** What is printed on a share, then the rest: "Oracle 42%: October 2026, share of the floors, more than $300 billion". */
export const shareName = (row: SharesRow, share: Share) =>
  `${shareText(share)}: ${row.label}, share of the floors, ${printValue(share.value)}, ${share.basis}`;

/** "unknown: CoreWeave: October 2026, no published floor, up to $22.4 billion, reported". */
export const missingName = (row: SharesRow, mark: SharesRow['missing'][number]) =>
  `unknown: ${mark.label}: ${row.label}, no published floor, ${printValue(mark.value)}, ${mark.basis}`;

/** One decimal, rounded so that the interval stays true. */
function allowedText({ lower, upper, lowerOpen, upperOpen }: Quantity): string {
  const from = Math.floor(lower * 10 + 1e-9) / 10;
  const to = Math.ceil(upper * 10 - 1e-9) / 10;
  return `${lowerOpen ? 'more than' : 'at least'} ${from} and ${upperOpen && to === upper ? 'less than' : 'at most'} ${to}`;
}

const isKnown = ({ lower, upper }: Quantity) => upper - lower < 1e-9;

/** "Effective number of suppliers: 2.9 on the floors; more than 1 and at most 3.8 as the open ends allow". */
export function effectiveText({ effective: { onFloors, allowed } }: SharesRow): string {
  const number = `effective number of suppliers: ${onFloors.toFixed(1)}`;
  return isKnown(allowed) ? number : `${number} on the floors; the open ends allow ${allowedText(allowed)}`;
}

/** "as if 2.9 equal suppliers", beside the name of a row. */
export const effectiveValue = ({ effective: { onFloors } }: SharesRow): ValueText => ({
  bound: 'as if',
  number: `${onFloors.toFixed(1)} equal suppliers`.replaceAll(' ', NBSP),
});

/** "more than $708bn of published contract value, our sum". */
export function wholeDetail({ whole, detail }: SharesRow): string {
  const { bound, number } = valueText(whole);
  return `${`${bound} ${number}`.trim()} of ${detail}`;
}

/** What the number of suppliers is, and how far it is known. */
export const allowedDetail = ({ effective: { allowed } }: SharesRow): string =>
  isKnown(allowed) ? 'effective number' : `effective number on the floors; the open ends allow ${allowedText(allowed)}`;

export const sharesRowName = (row: SharesRow) => `${row.label}: ${printValue(row.whole)}, ${effectiveText(row)}`;
