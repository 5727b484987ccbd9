import { expect, test } from 'vitest';
import { parseValue } from '../../ledger/parse-wording.ts';
import { plain } from '../../ledger/testing.ts';
import { barName, barValue, detailParts, emptyWords, innerName } from './bar-label.ts';
import { valueText } from '../shared/text/value-text.ts';
import { bar } from '../test-support/sample-charts.ts';

test.each([
  ['5 GW', '', '5 GW'],
  ['750 MW', '', '750 MW'],
  ['at least 10 GW', 'at least', '10 GW'],
  ['up to 6 GW', 'up to', '6 GW'],
  ['about 2 GW', '≈', '2 GW'],
  ['at least about 2 GW', 'at least ≈', '2 GW'],
  ['between 10 GW and 12 GW', '', '10–12 GW'],
  ['not published', '', ''],
])('parts “%s” into bound and number', (wording, bound, number) => {
  const parts = valueText(parseValue(wording, 'gw'));
  expect(parts.bound).toBe(bound);
  expect(parts.number.replaceAll('\u00a0', ' ')).toMatch(number === '10–12 GW' ? /^10( GW)?–12 GW$/ : number);
});

test('prints dollars short', () => {
  expect(valueText(parseValue('more than $300 billion', 'usd'))).toEqual({ bound: 'more than', number: '$300bn' });
});

test('names in the label what the marks mean', () => {
  const parts = detailParts(bar('up to 6 GW', { detail: 'agreement', basis: 'reported', inner: '1 GW' }));
  expect(parts.map((part) => part.replaceAll('\u00a0', ' '))).toEqual(['first 1 GW', 'agreement']);
});

test('tells a filing from what the press reports', () => {
  const boundOf = (wording: string, isFiled: boolean) =>
    barValue({ ...bar(wording, { basis: 'reported' }), isFiled }).bound;
  expect(boundOf('5 GW', false)).toBe('reported');
  expect(boundOf('up to 5 GW', true)).toBe('in a filing up to');
});

test('does not call reported what was never published', () => {
  const unpriced = bar('not published', { basis: 'reported', detail: 'no price' });
  expect(detailParts(unpriced)).toEqual(['no price']);
});

test('says nothing where the mark speaks for itself', () => {
  expect(detailParts(bar('5 GW'))).toEqual([]);
});

test('prints words that have no number', () => {
  const wordy = { ...bar('5 GW'), value: { kind: 'words', words: 'hundreds of thousands of GPUs' } as const };
  expect(detailParts(wordy)).toEqual(['hundreds of thousands of GPUs']);
  expect(emptyWords(wordy)).toBe('no number');
});

test('says once why a bar stands aside', () => {
  const aside = { ...bar('5 GW'), value: { kind: 'words', words: 'no term' }, aside: 'no term' } as const;
  expect(detailParts(aside)).toEqual([]);
  expect(emptyWords(aside)).toBe('no term');
  expect(barName(aside)).toBe('NVIDIA, no term, announced');
});

test('gives each mark a name for listeners', () => {
  const nvidia = bar('5 GW', { detail: 'agreed February 2026', inner: '1 GW' });
  expect(plain(barName(nvidia))).toBe('NVIDIA: 5 GW, first 1 GW, agreed February 2026, announced');
  expect(nvidia.inner && plain(innerName(nvidia, nvidia.inner))).toBe(
    'NVIDIA: 1 GW of it has a near-term schedule, announced',
  );
});
