import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needsRounding, parseNumber, printNumber, type NumberStyle } from './number-text.ts';
import { plain } from './testing.ts';

const print = (n: number, unit: string, style?: NumberStyle) => plain(printNumber(n, unit, style));

describe('printing', () => {
  test.each([
    [38e9, 'usd', '$38 billion', '38 billion dollars', '$38bn'],
    [1.5e12, 'usd', '$1.5 trillion', '1.5 trillion dollars', '$1.5tn'],
    [193.4e6, 'usd', '$193.4 million', '193.4 million dollars', '$193.4m'],
    [1e6, 'usd', '$1 million', '1 million dollars', '$1m'],
    [999_999, 'usd', '$999,999', '999,999 dollars', '$999,999'],
    [1, 'usd', '$1', '1 dollar', '$1'],
    [0.00001, 'usd', '$0.00001', '0.00001 dollars', '$0.00001'],
    [0, 'usd', '$0', '0 dollars', '$0'],
    [-3e9, 'usd', '−$3 billion', '−3 billion dollars', '−$3bn'],
    [10, 'gw', '10 GW', '10 gigawatts', '10 GW'],
    [1, 'gw', '1 GW', '1 gigawatt', '1 GW'],
    [0.75, 'gw', '750 MW', '750 megawatts', '750 MW'],
    [0.001, 'gw', '1 MW', '1 megawatt', '1 MW'],
    [0, 'gw', '0 GW', '0 gigawatts', '0 GW'],
    [-0.6, 'gw', '−600 MW', '−600 megawatts', '−600 MW'],
    [22.6, 'percent', '22.6%', '22.6 percent', '22.6%'],
    [7, 'years', '7 years', '7 years', '7 years'],
    [1, 'years', '1 year', '1 year', '1 year'],
    [700e6, 'users', '700 million users', '700 million users', '700m users'],
    [33_445_026, 'shares', '33,445,026 shares', '33,445,026 shares', '33,445,026 shares'],
    [1_234_000, 'users', '1.234 million users', '1.234 million users', '1.234m users'],
    [1_234_500, 'users', '1,234,500 users', '1,234,500 users', '1,234,500 users'],
    [900_000, 'cores', '900,000 cores', '900,000 cores', '900,000 cores'],
    [13e9, 'usd/year', '$13 billion a year', '13 billion dollars a year', '$13bn/year'],
    [600, 'usd/share', '$600 per share', '600 dollars per share', '$600/share'],
    [10e9, 'usd/gw', '$10 billion per GW', '10 billion dollars per gigawatt', '$10bn/GW'],
    [1, 'gw/week', '1 GW a week', '1 gigawatt a week', '1 GW/week'],
    [1, 'users/month', '1 user a month', '1 user a month', '1 user/month'],
  ])('writes %d %s in prose, spelled out and short', (n, unit, prose, long, short) => {
    expect([print(n, unit), print(n, unit, 'long'), print(n, unit, 'short')]).toEqual([prose, long, short]);
  });

  test('glues a number to its unit', () => {
    expect(printNumber(38e9, 'usd/year')).toBe('$38\u00a0billion\u00a0a\u00a0year');
  });

  test('rounds what is too long to print, and the way it is told', () => {
    const perYear = 38e9 / 7;
    expect(plain(printNumber(perYear, 'usd', 'prose'))).toBe('$5.43 billion');
    expect(plain(printNumber(perYear, 'usd', 'prose', 'down'))).toBe('$5.42 billion');
    expect(plain(printNumber(100 / 30, 'percent', 'prose', 'up'))).toBe('3.34%');
  });

  test('rounds before it chooses the magnitude', () => {
    expect(print(999_999_999.9, 'usd')).toBe('$1 billion');
    expect(print(0.99999999, 'gw')).toBe('1 GW');
    expect(print(1_234_567.5, 'users')).toBe('1.23 million users');
  });

  test('prints whole numbers whole, as long as they are surely whole', () => {
    expect(print(33_445_026, 'usd')).toBe('$33,445,026');
    expect(print(99_999_999_999, 'usd')).toBe('$99,999,999,999');
    expect(print(1e12 / 7, 'usd')).toBe('$143 billion');
    expect(print(166_666_666_667, 'usd')).toBe('$167 billion');
  });

  test('prints no noise of binary fractions', () => {
    expect(print(0.1 + 0.2, 'percent')).toBe('0.3%');
    expect(print(0.5551, 'gw')).toBe('555.1 MW');
  });

  test.each([
    [123456, false],
    [1.23456, false],
    [1.234567, true],
    [0.001234567, true],
    [-1.234567, true],
    [1.23456e-7, false],
    [0.1 + 0.2, false],
    [1234567, false],
    [-1234567, false],
    [100_000_000_001, true],
    [0, false],
  ])('finds %d too long to print: %s', (n, expected) => {
    expect(needsRounding(n)).toBe(expected);
  });

  test('never changes a number by more than half a step of its third digit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e14, noNaN: true }), (n) => {
        const printed = parseNumber(printNumber(n, 'usd'))?.number ?? 0;
        expect(Math.abs(printed - n) / n).toBeLessThanOrEqual(0.005);
      }),
    );
  });

  test('rounds down to no more, and up to no less, but by few percent', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e14, noNaN: true }).filter(needsRounding), (n) => {
        const down = parseNumber(printNumber(n, 'usd', 'prose', 'down'))?.number ?? 0;
        const up = parseNumber(printNumber(n, 'usd', 'prose', 'up'))?.number ?? 0;
        expect(down).toBeLessThan(n);
        expect(up).toBeGreaterThan(n);
        expect(up / down).toBeLessThan(1.011);
      }),
    );
  });
});

describe('parsing', () => {
  test.each([
    ['$38 billion', 38e9, 'usd'],
    ['$0.00001', 0.00001, 'usd'],
    ['−$3 billion', -3e9, 'usd'],
    ['750 MW', 0.75, 'gw'],
    ['−600 MW', -0.6, 'gw'],
    ['−0 GW', 0, 'gw'],
    ['1.25 GW', 1.25, 'gw'],
    ['0.29 million users', 290_000, 'users'],
    ['22.6%', 22.6, 'percent'],
    ['33,445,026 shares', 33_445_026, 'shares'],
    ['1 year', 1, 'year'],
    ['1 GW a week', 1, 'gw/week'],
    ['500 MW a week', 0.5, 'gw/week'],
    ['$10 billion per GW', 10e9, 'usd/gw'],
    ['$600 per share', 600, 'usd/share'],
    ['$3 per GPU', 3, 'usd/GPU'],
    ['2 million users a month', 2e6, 'users/month'],
    ['5 plants per GW', 5, 'plants/gw'],
    ['5 GW per week', 5, 'gw/week'],
    ['38\u00a0GW', 38, 'gw'],
  ])('reads %s', (text, number, unit) => {
    expect(parseNumber(text)).toEqual({ number, unit });
  });

  test.each([
    '',
    'GW',
    '38',
    '38 billion',
    '38 billion a year',
    '$38 GW',
    '$38%',
    '38% users',
    '1,23 users',
    '1234,567 users',
    '1,2345 users',
    '1. users',
    '-5 GW',
    'x 5 GW',
    '5 GW!',
    '5 GW a',
    '5  GW',
    '5 1 users',
    '5 data centers',
  ])('takes `%s` for no number with a unit', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});
