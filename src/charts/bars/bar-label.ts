import { printValue } from '../../ledger/wording.ts';
import { SUM_KINDS, sumText, statedSumWords } from '../shared/marks/sum-kind.ts';
import type { Bar } from './bar-chart.ts';
import { basisWord } from '../../ledger/basis-word.ts';
import { isHearsay, type Mark } from '../shared/marks/mark.ts';
import { isLoose } from '../shared/marks/bar-sum.ts';
import { valueText, type ValueText } from '../shared/text/value-text.ts';

/** A bar's value: of a loose sum, what a headline would print. */
export const barText = ({ value, sum }: Bar): ValueText => (isLoose(sum) ? sumText(sum) : valueText(value));

/** That, after the word for how it came to be known, where that is no announcement: "reported up to" + "$22bn". */
export function barValue(bar: Bar): ValueText {
  const { bound, number } = barText(bar);
  return { bound: number === '' ? bound : [hearsayWord(bar), bound].filter(Boolean).join(' '), number };
}

/** The same in words: "up to about 32 GW", "at least 10 GW". */
export const barWords = ({ value, sum }: Bar): string =>
  isLoose(sum) ? `${statedSumWords(sum)}, ${SUM_KINDS[sum.kind]}` : printValue(value);

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

/** What is said of a bar, what must not be missed first: what its marks mean, then the chart's own words. */
export function detailParts(bar: Bar): string[] {
  const { detail, value, inner, aside } = bar;
  return [
    inner ? innerPart(inner) : '',
    value.kind === 'words' && aside === undefined ? value.words : '',
    detail,
    value.kind === 'quantity' ? '' : hearsayWord(bar),
    isLoose(bar.sum) ? `our sum, ${SUM_KINDS[bar.sum.kind]}` : '',
  ].filter(Boolean);
}

/**
 * The accessible name of a bar: all that is printed on it, in that order, so that who sees it can also say it;
 * then its basis. "NVIDIA: 5 GW, agreed February 2026, announced".
 */
export function barName(bar: Bar): string {
  const { label, value } = bar;
  const printed = together(barValue(bar));
  return [
    printed === '' ? label : `${label}: ${printed}`,
    ...detailParts(bar),
    value.kind === 'quantity' ? '' : emptyWords(bar),
    printed.includes('≈') ? (isLoose(bar.sum) ? statedSumWords(bar.sum) : printValue(value)) : '',
    isHearsay(bar) ? '' : bar.basis,
  ]
    .filter(Boolean)
    .join(', ');
}

/** "Broadcom: 1.3 GW of it has a near-term schedule, reported". */
export const innerName = ({ label }: Bar, inner: Mark) =>
  `${label}: ${printValue(inner.value)} of it has a near-term schedule, ${basisWord(inner)}`;
