import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  comparePartialDates,
  dayOnTheWall,
  daysBetween,
  isBefore,
  parsePartialDate,
  printPartialDate,
} from './partial-date.ts';
import { date } from './testing.ts';

const year = fc.integer({ min: 1900, max: 2099 });
const texts = fc.oneof(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => `${y}-H${h}`),
  year.map(String),
);
const dates = texts.map(date);

describe('parsing', () => {
  test.each([
    ['2025-09-22', 'day', '2025-09-22', '2025-09-22'],
    ['2025-09', 'month', '2025-09-01', '2025-09-30'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31'],
    ['2026-H1', 'half-year', '2026-01-01', '2026-06-30'],
    ['2026-H2', 'half-year', '2026-07-01', '2026-12-31'],
    ['2030', 'year', '2030-01-01', '2030-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
  ])('reads %s to the %s', (iso, precision, first, last) => {
    expect(parsePartialDate(iso)).toEqual({ iso, precision, first, last });
  });

  test.each(['2026-13-45', '2026-13', '2026-00', '2026-02-30', '2025-02-29', '2026-04-31', '2026-01-00'])(
    'knows that %s is not in the calendar',
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    },
  );

  test.each([
    '',
    '20261103',
    '2026-1-3',
    '2026-Q5',
    '2026-Q0',
    '2026-H3',
    '1826',
    '2126',
    '2026-',
    ' 2026',
    '2026 ',
    '2026-11-03T00:00',
    'x2026',
  ])('does not guess what `%s` means', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  test('keeps the text that it was given', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(parsePartialDate(text)?.iso).toBe(text);
      }),
    );
  });
});

describe('printing', () => {
  test.each([
    ['2025-09-22', '22 September 2025', '22 Sep 2025'],
    ['2025-01-01', '1 January 2025', '1 Jan 2025'],
    ['2025-12', 'December 2025', 'Dec 2025'],
    ['2026-Q1', 'first quarter of 2026', 'first quarter of 2026'],
    ['2026-Q2', 'second quarter of 2026', 'second quarter of 2026'],
    ['2026-Q3', 'third quarter of 2026', 'third quarter of 2026'],
    ['2026-Q4', 'fourth quarter of 2026', 'fourth quarter of 2026'],
    ['2026-H1', 'first half of 2026', 'first half of 2026'],
    ['2026-H2', 'second half of 2026', 'second half of 2026'],
    ['2030', '2030', '2030'],
  ])('writes %s', (text, long, short) => {
    expect([printPartialDate(date(text)), printPartialDate(date(text), 'short')]).toEqual([long, short]);
  });

  test.each([
    ['01', 'January'],
    ['02', 'February'],
    ['03', 'March'],
    ['04', 'April'],
    ['05', 'May'],
    ['06', 'June'],
    ['07', 'July'],
    ['08', 'August'],
    ['09', 'September'],
    ['10', 'October'],
    ['11', 'November'],
    ['12', 'December'],
  ])('calls month %s %s', (month, name) => {
    expect(printPartialDate(date(`2026-${month}`))).toBe(`${name} 2026`);
  });
});

describe('order', () => {
  test('is by first day, and puts an exact date before the month that it opens', () => {
    const sorted = ['2026', '2025-09-22', '2025-09', '2026-01-01', '2026-Q1', '2025-09-01', '2026-H1']
      .map(date)
      .toSorted(comparePartialDates);
    expect(sorted.map(({ iso }) => iso)).toEqual([
      '2025-09-01',
      '2025-09',
      '2025-09-22',
      '2026-01-01',
      '2026-Q1',
      '2026-H1',
      '2026',
    ]);
  });

  test('turns round when two dates change places', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(Math.sign(comparePartialDates(a, b)) + Math.sign(comparePartialDates(b, a))).toBe(0);
      }),
    );
  });

  test('agrees with what lies before what', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        if (isBefore(a, b)) expect(comparePartialDates(a, b)).toBeLessThan(0);
      }),
    );
  });

  test('has one date before another only when all of it is', () => {
    expect(isBefore(date('2025-09'), date('2025-10-01'))).toBe(true);
    expect(isBefore(date('2025-09-22'), date('2025-09'))).toBe(false);
    expect(isBefore(date('2025-09-22'), date('2025-09-22'))).toBe(false);
  });
});

describe('days between', () => {
  test.each([
    ['2025-10-28', '2025-11-03', 6],
    ['2025-11-03', '2025-10-28', -6],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-28', '2026-03-30', 2],
    ['2025-09-22', '2025-09-22', 0],
  ])('%s and %s: %d', (a, b, days) => {
    expect(daysBetween(date(a), date(b))).toBe(days);
  });
});

test('the day begins and ends with that of the clock on the wall', () => {
  const hours = [0, 12, 23].map((hour) => dayOnTheWall(new Date(2026, 11, 2, hour, 59)));
  expect(hours).toEqual(['2026-12-02', '2026-12-02', '2026-12-02']);
});

test.each([
  ['America/Los_Angeles', '2026-12-01'],
  ['UTC', '2026-12-02'],
  ['Pacific/Auckland', '2026-12-02'],
])('the day in %s is that of its own calendar: %s', (zone, day) => {
  const code = `import { dayOnTheWall } from ${JSON.stringify(import.meta.resolve('./partial-date.ts'))};
    console.log(dayOnTheWall(new Date('2026-12-02T03:00:00Z')));`;
  // A process of its own: a thread keeps the zone in which it began.
  const env = { ...process.env, TZ: zone };
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { env, encoding: 'utf8' });
  expect(said.trim()).toBe(day);
});
