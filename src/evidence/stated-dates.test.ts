import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePartialDate, printPartialDate } from '../ledger/partial-date.ts';
import { statedDates } from './stated-dates.ts';

test.each([
  ['set to begin in the second half of 2026', ['from 2026-H2']],
  ['deployed before the end of 2026', ['by 2026-12']],
  ['last two targeted by end-2026', ['by 2026-12']],
  ['$6.5 billion through May 31, 2031', ['through 2031-05-31']],
  ['as of 30 June 2026', ['2026-06-30']],
  ['by March of 2028', ['by 2028-03']],
  ['the first half of calendar year 2027', ['2027-H1']],
  ['the Q3 2026 results', ['2026-Q3']],
  ['in phases between 2028 and 2032', ['2028', '2032']],
  ['expand further into 2027 and beyond', ['2027']],
  ['paid on 2026-02-27', ['2026-02-27']],
  ['delivering the first racks in June', []],
  ['33,2026 shares', []],
  ['February 31, 2026', ['2026']],
  ['NEW YORK, Nov. 3, 2025', ['2025-11-03']],
  ['on Sept 25th, 2025', ['2025-09-25']],
  ['on 29th May 2026', ['2026-05-29']],
  ['expected by late 2026', ['by 2026']],
  ['from mid-2027', ['from 2027']],
])('reads “%s”', (text, dates) => {
  expect(statedDates(text).map(({ date, bound }) => [bound, date.iso].filter(Boolean).join(' '))).toEqual(dates);
});

test('reads back every date that the ledger prints', () => {
  const date = fc
    .tuple(fc.integer({ min: 1990, max: 2050 }), fc.constantFrom('', '-03', '-03-09', '-11-30', '-Q2', '-H2'))
    .map(([year, rest]) => `${year}${rest}`);
  fc.assert(
    fc.property(date, fc.constantFrom('long', 'short'), (iso, style) => {
      const printed = printPartialDate(parsePartialDate(iso) ?? expect.fail(iso), style);
      expect(statedDates(`It was ${printed}.`).map((stated) => stated.date.iso)).toEqual([iso]);
    }),
  );
});
