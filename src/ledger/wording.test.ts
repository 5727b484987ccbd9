import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encloses, plain } from './testing.ts';
import { about, atLeast, between, exactly, lessThan, moreThan, upTo, type Quantity } from './value.ts';
import {
  boundWord,
  parseValue,
  printQuantity,
  printSymbols,
  printValue,
  printWithoutBound,
  WordingError,
} from './wording.ts';

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

describe('printing', () => {
  const perYear = between(38e9 / 7, Infinity, 'usd/year');

  test('spells out units where it is told to', () => {
    expect(plain(printQuantity(atLeast(10, 'gw'), 'long'))).toBe('at least 10 gigawatts');
    expect(plain(printWithoutBound(between(1, 2, 'percent'), 'long'))).toBe('between 1 percent and 2 percent');
  });

  test('keeps "about" and its number on one line', () => {
    expect(printQuantity(about(2, 'gw'))).toBe('about\u00a02\u00a0GW');
    expect(printQuantity(between(3, 4, 'gw', approximate))).toBe(
      'between about\u00a03\u00a0GW and about\u00a04\u00a0GW',
    );
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
    expect([printQuantity(anything), printSymbols(anything), printWithoutBound(anything), boundWord(anything)]).toEqual(
      ['unknown', 'unknown', 'unknown', ''],
    );
  });
});

describe('printing and parsing', () => {
  const UNITS = [
    ...['usd', 'gw', 'percent', 'years', 'days', 'users', 'GPUs', 'shares', 'people'],
    ...['usd/year', 'usd/month', 'usd/share', 'usd/gw', 'usd/GPU', 'gw/week', 'users/month', 'wafers/month'],
  ];
  const stated = fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -4, max: 7 }))
    .map(([digits, exponent]) => Number(`${digits}e${exponent}`));

  const quantitiesOf = (ends: fc.Arbitrary<number>) =>
    fc
      .record({
        unit: fc.constantFrom(...UNITS),
        ends: fc.oneof(
          ends.map((n) => [n, n] as const),
          ends.map((n) => [n, Infinity] as const),
          ends.map((n) => [-Infinity, n] as const),
          ends.map((n) => [Math.min(0, n), Math.max(0, n)] as const),
          fc.tuple(ends, ends).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
        ),
        opened: fc.record({ lowerOpen: fc.boolean(), upperOpen: fc.boolean() }),
        approximate: fc.boolean(),
      })
      .map(({ unit, ends: [lower, upper], opened, ...marks }) =>
        between(lower, upper, unit, lower === upper ? marks : { ...opened, ...marks }),
      );

  test('agree on every quantity that a source could state', () => {
    fc.assert(
      fc.property(quantitiesOf(stated), (q) => {
        fc.pre(!(q.lower === 0 && q.lowerOpen && q.upper !== Infinity));
        expect(parseValue(printQuantity(q), q.unit)).toEqual(q);
      }),
      { numRuns: 1000 },
    );
  });

  test('lose nothing of what bounds allow, however long their numbers', () => {
    const long = fc
      .double({ min: -1e13, max: 1e13, noNaN: true })
      .map((n) => Number(n.toPrecision(12)) + 0)
      .filter((n) => n === 0 || Math.abs(n) > 1e-6);
    const exact = quantitiesOf(long).filter((q) => !q.approximate && q.lower !== q.upper);
    fc.assert(
      fc.property(exact, (q) => {
        expect(encloses(parseValue(printQuantity(q), q.unit) as Quantity, q)).toBe(true);
      }),
    );
  });
});

describe('parsing', () => {
  test('reads around spaces that editors cannot see', () => {
    expect(parseValue(' at\u00a0least 10\u00a0GW\n', 'gw')).toEqual(atLeast(10, 'gw'));
  });

  test('reads "exactly", which it need not write', () => {
    expect(parseValue('exactly 10 GW', 'gw')).toEqual(exactly(10, 'gw'));
  });

  test('takes a range for approximate when one of its ends is', () => {
    expect(parseValue('between about 3 GW and 4 GW', 'gw')).toEqual(between(3, 4, 'gw', approximate));
    expect(parseValue('between 3 GW and about 4 GW', 'gw')).toEqual(between(3, 4, 'gw', approximate));
  });

  test('reads one of a thing in its singular', () => {
    expect(parseValue('up to 1 user a month', 'users/month')).toEqual(upTo(1, 'users/month'));
  });

  test('knows a price that nobody has published, in any unit', () => {
    expect(parseValue('not published', 'usd')).toEqual({ kind: 'not-published' });
    expect(parseValue('not published', 'statement')).toEqual({ kind: 'not-published' });
  });

  test.each([
    ['10', 'gw', '`10` is not a number with its unit: expected something like `at least 5 GW`'],
    ['roughly 10 GW', 'gw', '`roughly 10 GW` is not a number with its unit: expected something like `at least 5 GW`'],
    [
      '$10 billion',
      'gw',
      "`$10 billion` is in usd, but the figure's unit is gw: expected something like `at least 5 GW`",
    ],
    [
      '7 years',
      'usd/year',
      "`7 years` is in years, but the figure's unit is usd/year: expected something like `at least $5 a year`",
    ],
    [
      'between 4 GW and 3 GW',
      'gw',
      '`between 4 GW and 3 GW`: no value lies between 4 and 3; swap or correct the bounds',
    ],
    ['less than 0 GW', 'gw', '`less than 0 GW`: no value lies between 0 and 0; swap or correct the bounds'],
    ['between 36 and 38%', 'percent', '`36` is not a number with its unit: expected something like `at least 5%`'],
    ['more than 3 GW and 4 GW', 'gw', '`3 GW and 4 GW` is not a number'],
    ['between 3 GW and up to 4 GW', 'gw', '`up to 4 GW` is not a number'],
    ['roughly between 3 GW and 4 GW', 'gw', '`roughly between 3 GW and 4 GW` is not a number'],
    ['exactly at least 3 GW and up to 4 GW', 'gw', '`at least 3 GW and up to 4 GW` is not a number'],
    ['between 3 GW and 4 GW\nor so', 'gw', 'is not a number'],
    ['at least 3 GW and up to 4 GW\nor so', 'gw', 'is not a number'],
    ['at least', 'gw', '`at least` is not a number'],
    ['at leastabout 5 GW', 'gw', '`at leastabout 5 GW` is not a number'],
    ['about about 5 GW', 'gw', '`about about 5 GW` is not a number'],
    ['at least exactly 5 GW', 'gw', '`exactly 5 GW` is not a number'],
    ['one of several', 'statement', '`one of several` belongs to a statement: expected `words:` instead of `value:`'],
  ])('says what is wrong with `%s`', (text, unit, message) => {
    expect(() => parseValue(text, unit)).toThrow(WordingError);
    expect(() => parseValue(text, unit)).toThrow(message);
  });
});

describe('dates', () => {
  test.each([
    ['2025-09-22', '22 September 2025', '22 Sep 2025', '22 September 2025'],
    ['by 2026-09', 'by September 2026', 'by Sep 2026', 'September 2026'],
    ['from 2030', 'from 2030', 'from 2030', '2030'],
    ['through 2028', 'through 2028', 'through 2028', '2028'],
    ['about 2026-H2', 'about second half of 2026', 'about second half of 2026', 'second half of 2026'],
  ])('are read and printed: %s', (text, prose, short, value) => {
    const date = parseValue(text, 'date');
    expect([printValue(date), printValue(date, 'short'), printValue(date, 'value')]).toEqual([prose, short, value]);
  });

  test('know their bound', () => {
    expect(parseValue('by 2026-09', 'date')).toMatchObject({ kind: 'date', bound: 'by', date: { iso: '2026-09' } });
    expect(parseValue('2026-09', 'date')).toMatchObject({ bound: 'on' });
  });

  test.each(['2026-13', '2026-02-30', 'by', 'by 2026-09 or later', 'until 2026', 'by  2026', 'September 2026'])(
    'are refused when they are not in the calendar or the vocabulary: %s',
    (text) => {
      expect(() => parseValue(text, 'date')).toThrow(WordingError);
      expect(() => parseValue(text, 'date')).toThrow(
        `\`${text}\` is not a date: expected 2025-09-22, 2025-09, 2026-Q3, 2026-H2 or 2026, with \`by\`, \`from\`, \`through\` or \`about\``,
      );
    },
  );
});

describe('any value', () => {
  test('prints words as they are, and says what is not published', () => {
    expect(printValue({ kind: 'words', words: 'hundreds of thousands of GPUs' })).toBe('hundreds of thousands of GPUs');
    expect(printValue({ kind: 'not-published' }, 'short')).toBe('not published');
  });

  test('prints a quantity in every form', () => {
    const q = atLeast(10, 'gw');
    const forms = [printValue(q), printValue(q, 'long'), printValue(q, 'short'), printValue(q, 'value')];
    expect(forms.map(plain)).toEqual(['at least 10 GW', 'at least 10 gigawatts', '≥ 10 GW', '10 GW']);
  });
});
