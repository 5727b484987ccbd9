import type { Basis } from '../../ledger/figure.ts';
import type { Value } from '../../ledger/value.ts';
import { boundWord, printQuantity, printSymbols, printValue, printWithoutBound } from '../../ledger/wording.ts';
import type { Bar, Mark } from './bar-chart.ts';

/** A value in two parts, so that the number can stand out from its bound. */
export interface ValueText {
  /** "more than", "up to", "≈", or nothing. */
  bound: string;
  /** "$300bn"; nothing for a value that is no number. */
  number: string;
}

/** "more than" + "$300bn"; "≈" stands for "about". */
export function valueText(value: Value): ValueText {
  if (value.kind !== 'quantity') return { bound: '', number: '' };
  const number = printWithoutBound(value, 'short');
  // A range has no single number to set apart: "10–12 GW".
  if (number === printQuantity(value, 'short')) return { bound: '', number: printSymbols(value) };
  return { bound: boundWord(value).replace('about', '≈'), number };
}

/** Bases that are less than the word of those who agreed. */
const HEARSAY: ReadonlySet<Basis> = new Set(['reported', 'estimated', 'projected']);

/** True for a mark whose texture is lighter, and whose basis its label names. */
export const isHearsay = ({ basis }: Mark) => isHearsayBasis(basis);

export const isHearsayBasis = (basis: Basis) => HEARSAY.has(basis);

const FATES = { replaced: 'replaced', cancelled: 'called off' } as const;

const together = ({ bound, number }: ValueText) => `${bound} ${number}`.trim().replaceAll(' ', '\u00a0');

/** The words in an empty place. */
export const emptyWords = ({ value, aside }: Pick<Bar, 'value' | 'aside'>) =>
  aside ?? (value.kind === 'not-published' ? printValue(value) : 'no number');

/** The chart's own words on a bar, and what its marks mean where those leave it open. */
export function detailParts(bar: Bar): string[] {
  const { detail, value, inner, behind, aside } = bar;
  return [
    detail,
    value.kind === 'words' && aside === undefined ? value.words : '',
    isHearsay(bar) ? bar.basis : '',
    inner ? `solid: ${together(valueText(inner.value))}` : '',
    behind ? `dotted: ${together(valueText(behind.value))}, ${FATES[behind.fate]}` : '',
  ].filter(Boolean);
}

/**
 * The accessible name of a bar: all that is printed on it, in that order, so that who sees it can also say it;
 * then its basis. "NVIDIA: 5 GW, agreed February 2026, announced".
 */
export function barName(bar: Bar): string {
  const { label, value, basis } = bar;
  const printed = together(valueText(value));
  return [
    printed === '' ? label : `${label}: ${printed}`,
    ...detailParts(bar),
    value.kind === 'quantity' ? '' : emptyWords(bar),
    printed.includes('≈') ? printValue(value) : '',
    isHearsay(bar) ? '' : basis,
  ]
    .filter(Boolean)
    .join(', ');
}

/** "Broadcom: 1.3 GW of it has a date, reported". */
export const innerName = ({ label }: Bar, inner: Mark) =>
  `${label}: ${printValue(inner.value)} of it has a date, ${inner.basis}`;

/** "NVIDIA: at least 10 GW, replaced". */
export const behindName = ({ label }: Bar, behind: NonNullable<Bar['behind']>) =>
  `${label}: ${printValue(behind.value)}, ${behind.basis}, ${FATES[behind.fate]}`;
