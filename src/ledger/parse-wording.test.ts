import { expect, test } from 'vitest';
import { parseValue, WordingError } from './parse-wording.ts';
import { atLeast, between, exactly, upTo } from './value.ts';

test('reads around spaces that editors cannot see', () => {
  expect(parseValue(' at\u00a0least 10\u00a0GW\n', 'gw')).toEqual(atLeast(10, 'gw'));
});

test('reads "exactly", which it need not write', () => {
  expect(parseValue('exactly 10 GW', 'gw')).toEqual(exactly(10, 'gw'));
});

test('takes a range for approximate when one of its ends is', () => {
  expect(parseValue('between about 3 GW and 4 GW', 'gw')).toEqual(between(3, 4, 'gw', { approximate: true }));
  expect(parseValue('between 3 GW and about 4 GW', 'gw')).toEqual(between(3, 4, 'gw', { approximate: true }));
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
  ['between 4 GW and 3 GW', 'gw', '`between 4 GW and 3 GW`: no value lies between 4 and 3; swap or correct the bounds'],
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

test('knows the bound of a date', () => {
  expect(parseValue('by 2026-09', 'date')).toMatchObject({ kind: 'date', bound: 'by', date: { iso: '2026-09' } });
  expect(parseValue('2026-09', 'date')).toMatchObject({ bound: 'on' });
});

test.each(['2026-13', '2026-02-30', 'by', 'by 2026-09 or later', 'until 2026', 'by  2026', 'September 2026'])(
  'refuses a date that is not in the calendar or the vocabulary: %s',
  (text) => {
    expect(() => parseValue(text, 'date')).toThrow(WordingError);
    expect(() => parseValue(text, 'date')).toThrow(
      `\`${text}\` is not a date: expected 2025-09-22, 2025-09, 2026-Q3, 2026-H2 or 2026, with \`by\`, \`from\`, \`through\` or \`about\``,
    );
  },
);
