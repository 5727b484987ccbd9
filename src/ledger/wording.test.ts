import { expect, test } from 'vitest';
import { parseValue } from './parse-wording.ts';
import { plain } from './testing.ts';
import { about, atLeast, between, exactly, lessThan, moreThan, upTo, type Quantity } from './value.ts';
import { boundWord, printQuantity, printSymbols, printValue, printWithoutBound, splitBound } from './wording.ts';

const open = { lowerOpen: true, upperOpen: true };
const approximate = { approximate: true };

/** Every wording with one number or two, and what it means. */
const WORDINGS: readonly [text: string, means: Quantity, symbols: string, word: string, number: string][] = [
  ['10 GW', exactly(10, 'gw'), '10 GW', '', '10 GW'],
  ['about 10 GW', about(10, 'gw'), '≈ 10 GW', 'about', '10 GW'],
  ['at least 10 GW', atLeast(10, 'gw'), '≥ 10 GW', 'at least', '10 GW'],
  ['more than $20 billion', moreThan(20e9, 'usd'), '> $20bn', 'more than', '$20 billion'],
  ['up to $100 billion', upTo(100e9, 'usd'), '≤ $100bn', 'up to', '$100 billion'],
  ['less than 10 years', lessThan(10, 'years'), '< 10 years', 'less than', '10 years'],
  ['at most −5 GW', between(-Infinity, -5, 'gw'), '≤ −5 GW', 'at most', '−5 GW'],
  ['below −5 GW', between(-Infinity, -5, 'gw', { upperOpen: true }), '< −5 GW', 'below', '−5 GW'],
  ['at least about 5 GW', between(5, Infinity, 'gw', approximate), '≥ ≈ 5 GW', 'at least about', '5 GW'],
  ['up to about 500 MW', between(0, 0.5, 'gw', approximate), '≤ ≈ 500 MW', 'up to about', '500 MW'],
  ['between 36% and 38%', between(36, 38, 'percent'), '36–38%', '', 'between 36% and 38%'],
  [
    'between $11.5 billion and $12.6 billion',
    between(11.5e9, 12.6e9, 'usd'),
    '$11.5–12.6bn',
    '',
    'between $11.5 billion and $12.6 billion',
  ],
  [
    'between $300 billion and $1.2 trillion',
    between(300e9, 1.2e12, 'usd'),
    '$300bn–$1.2tn',
    '',
    'between $300 billion and $1.2 trillion',
  ],
  ['between 750 MW and 1.2 GW', between(0.75, 1.2, 'gw'), '750 MW–1.2 GW', '', 'between 750 MW and 1.2 GW'],
  ['between −2 GW and 3 GW', between(-2, 3, 'gw'), '−2 GW–3 GW', '', 'between −2 GW and 3 GW'],
  [
    'between −$3 billion and $5 billion',
    between(-3e9, 5e9, 'usd'),
    '−$3bn–$5bn',
    '',
    'between −$3 billion and $5 billion',
  ],
  [
    'between about 3 GW and about 4 GW',
    between(3, 4, 'gw', approximate),
    '≈ 3–4 GW',
    '',
    'between about 3 GW and about 4 GW',
  ],
  [
    'at least 9.3 GW and less than 9.6 GW',
    between(9.3, 9.6, 'gw', { upperOpen: true }),
    '9.3–9.6 GW',
    '',
    'at least 9.3 GW and less than 9.6 GW',
  ],
  ['more than 1 GW and less than 2 GW', between(1, 2, 'gw', open), '1–2 GW', '', 'more than 1 GW and less than 2 GW'],
];

test.each(WORDINGS)('reads and writes: %s', (text, means) => {
  expect(parseValue(text, means.unit)).toEqual(means);
  expect(plain(printQuantity(means))).toBe(text);
});

test.each(WORDINGS)('has symbols for: %s', (_, means, symbols) => {
  expect(plain(printSymbols(means))).toBe(symbols);
});

test.each(WORDINGS)('can print bound word and number apart: %s', (_, means, _symbols, word, number) => {
  expect(boundWord(means)).toBe(word);
  expect(plain(printWithoutBound(means))).toBe(number);
});

test.each([
  ['2025-09-22', '22 September 2025', '22 Sep 2025', '22 September 2025'],
  ['by 2026-09', 'by September 2026', 'by Sep 2026', 'September 2026'],
  ['from 2030', 'from 2030', 'from 2030', '2030'],
  ['through 2028', 'through 2028', 'through 2028', '2028'],
  ['about 2026-H2', 'about second half of 2026', 'about second half of 2026', 'second half of 2026'],
])('reads and writes dates: %s', (text, prose, short, value) => {
  const date = parseValue(text, 'date');
  expect([printValue(date), printValue(date, 'short'), printValue(date, 'value')]).toEqual([prose, short, value]);
});

const perYear = between(38e9 / 7, Infinity, 'usd/year');

test('spells out units where it is told to', () => {
  expect(plain(printQuantity(atLeast(10, 'gw'), 'long'))).toBe('at least 10 gigawatts');
  expect(plain(printWithoutBound(between(1, 2, 'percent'), 'long'))).toBe('between 1 percent and 2 percent');
});

test('keeps "about" and its number on one line', () => {
  expect(printQuantity(about(2, 'gw'))).toBe('about\u00a02\u00a0GW');
  expect(printQuantity(between(3, 4, 'gw', approximate))).toBe('between about\u00a03\u00a0GW and about\u00a04\u00a0GW');
  expect(printSymbols(atLeast(2, 'gw'))).toBe('≥\u00a02\u00a0GW');
});

test('marks a point that it had to round', () => {
  const point = exactly(100 / 3, 'percent');
  expect(plain(printQuantity(point))).toBe('about 33.3%');
  expect(plain(printSymbols(point))).toBe('≈ 33.3%');
  expect(boundWord(point)).toBe('about');
});

test('rounds a bound outward, so that it stays true', () => {
  expect(plain(printQuantity(perYear))).toBe('at least $5.42 billion a year');
  expect(plain(printSymbols(perYear))).toBe('≥ $5.42bn/year');
  expect(plain(printWithoutBound(perYear))).toBe('$5.42 billion a year');
  expect(plain(printQuantity(upTo(38e9 / 7, 'usd')))).toBe('up to $5.43 billion');
  expect(plain(printQuantity(between(10 / 3, 20 / 3, 'gw')))).toBe('between 3.33 GW and 6.67 GW');
});

test('rounds a bound that is approximate anyway to the nearest', () => {
  expect(plain(printQuantity({ ...perYear, approximate: true }))).toBe('at least about $5.43 billion a year');
});

test('leaves it unsaid that an amount is more than nothing', () => {
  expect(plain(printQuantity(between(0, 6.46, 'percent', open)))).toBe('less than 6.46%');
  expect(plain(printSymbols(between(0, 6.46, 'percent', open)))).toBe('< 6.46%');
  expect(parseValue('more than 0% and less than 6.46%', 'percent')).toEqual(between(0, 6.46, 'percent', open));
});

test('says that it knows nothing of what has no bounds', () => {
  const anything = between(-Infinity, Infinity, 'gw');
  expect([printQuantity(anything), printSymbols(anything), printWithoutBound(anything), boundWord(anything)]).toEqual([
    'unknown',
    'unknown',
    'unknown',
    '',
  ]);
});

test('prints words as they are, and says what is not published', () => {
  expect(printValue({ kind: 'words', words: 'hundreds of thousands of GPUs' })).toBe('hundreds of thousands of GPUs');
  expect(printValue({ kind: 'not-published' }, 'short')).toBe('not published');
});

test('prints a quantity in every form', () => {
  const q = atLeast(10, 'gw');
  const forms = [printValue(q), printValue(q, 'long'), printValue(q, 'short'), printValue(q, 'value')];
  expect(forms.map(plain)).toEqual(['at least 10 GW', 'at least 10 gigawatts', '≥ 10 GW', '10 GW']);
});

test.each([
  ['at least 10 GW', 'gw', 'at least', '10 GW'],
  ['between 1 GW and 2 GW', 'gw', '', 'between 1 GW and 2 GW'],
  ['by 2026-09', 'date', 'by', 'September 2026'],
  ['2026-09', 'date', '', 'September 2026'],
  ['not published', 'gw', '', 'not published'],
])('takes the bound of any value from the rest: %s', (text, unit, bound, rest) => {
  const parts = splitBound(parseValue(text, unit));
  expect([parts.bound, plain(parts.rest)]).toEqual([bound, rest]);
});
