import { printValue } from '../../ledger/wording.ts';
import { SUM_KINDS, sumText, sumWords } from '../shared/sum-kind.ts';
import type { Bar } from './bar-chart.ts';
import { isHearsay, basisWord, type Mark } from '../shared/mark.ts';
import { isLoose } from '../shared/bar-sum.ts';
import { valueText, type ValueText } from '../shared/value-text.ts';

/** A bar's value: of a loose sum, what a headline would print. */
export const barText = ({ value, sum }: Bar): ValueText => (isLoose(sum) ? sumText(sum) : valueText(value));

/** The same in words: "up to about 32 GW", "at least 10 GW". */
export const barWords = ({ value, sum }: Bar): string =>
  isLoose(sum) ? `${sumWords(sum)}, ${SUM_KINDS[sum.kind]}` : printValue(value);

/** "reported"; "partly reported" of a sum that has firmer parts; nothing for what is announced, or was never published. */
const hearsayWord = (bar: Bar) =>
  isHearsay(bar) && bar.value.kind !== 'not-published'
    ? `${bar.sum && bar.sum.firm > 0 ? 'partly ' : ''}${basisWord(bar)}`
    : '';

const together = ({ bound, number }: ValueText) => `${bound} ${number}`.trim().replaceAll(' ', '\u00a0');

/** The words in an empty place. */
export const emptyWords = ({ value, aside }: Pick<Bar, 'value' | 'aside'>) =>
  aside ?? (value.kind === 'not-published' ? printValue(value) : 'no number');

/** "first 1.3 GW, reported". */
const innerPart = (inner: Mark) =>
  [`first ${together(valueText(inner.value))}`, isHearsay(inner) ? basisWord(inner) : ''].filter(Boolean).join(', ');

/** The chart's own words on a bar, and what its marks mean where those leave it open. */
export function detailParts(bar: Bar): string[] {
  const { detail, value, inner, aside } = bar;
  return [
    detail,
    value.kind === 'words' && aside === undefined ? value.words : '',
    isLoose(bar.sum) ? `our sum, ${SUM_KINDS[bar.sum.kind]}` : '',
    hearsayWord(bar),
    inner ? innerPart(inner) : '',
  ].filter(Boolean);
}

/**
 * The accessible name of a bar: all that is printed on it, in that order, so that who sees it can also say it;
 * then its basis. "NVIDIA: 5 GW, agreed February 2026, announced".
 */
export function barName(bar: Bar): string {
  const { label, value } = bar;
  const printed = together(barText(bar));
  return [
    printed === '' ? label : `${label}: ${printed}`,
    ...detailParts(bar),
    value.kind === 'quantity' ? '' : emptyWords(bar),
    printed.includes('≈') ? (isLoose(bar.sum) ? sumWords(bar.sum) : printValue(value)) : '',
    isHearsay(bar) ? '' : bar.basis,
  ]
    .filter(Boolean)
    .join(', ');
}

/** "Broadcom: 1.3 GW of it has a near-term schedule, reported". */
export const innerName = ({ label }: Bar, inner: Mark) =>
  `${label}: ${printValue(inner.value)} of it has a near-term schedule, ${basisWord(inner)}`;
