import { expect, test } from 'vitest';
import { basesOf, isPeriod, quotientUnit, singular, UnitError, yearUnit } from './unit.ts';

test('splits a rate into what is counted and per what', () => {
  expect(basesOf('usd/year')).toEqual({ numerator: 'usd', denominator: 'year' });
  expect(basesOf('users')).toEqual({ numerator: 'users' });
});

test('knows periods of time from other denominators', () => {
  expect(['year', 'quarter', 'month', 'week', 'day'].filter(isPeriod)).toHaveLength(5);
  expect(['share', 'gw'].filter(isPeriod)).toEqual([]);
});

test.each([
  ['users', 'user'],
  ['GPUs', 'GPU'],
  ['users/month', 'user/month'],
  ['usd/share', 'usd/share'],
  ['people', 'people'],
])('names one single thing of %s: %s', (unit, expected) => {
  expect(singular(unit)).toBe(expected);
});

test.each([
  ['usd', 'years', { unit: 'usd/year', factor: 1 }],
  ['usd', 'gw', { unit: 'usd/gw', factor: 1 }],
  ['gw', 'gw', { unit: 'percent', factor: 100 }],
  ['percent', 'percent', { unit: 'percent', factor: 100 }],
  ['usd', 'percent', { unit: 'usd', factor: 100 }],
])('divides %s by %s', (dividend, divisor, expected) => {
  expect(quotientUnit(dividend, divisor)).toEqual(expected);
});

test.each([
  ['gw', 'usd'],
  ['usd/year', 'years'],
  ['users', 'gw'],
  ['usd', 'days'],
])('has no unit for %s divided by %s', (dividend, divisor) => {
  expect(() => quotientUnit(dividend, divisor)).toThrow(new UnitError(`cannot divide ${dividend} by ${divisor}`));
});

test.each([
  ['usd/year', { unit: 'usd', factor: 1 }],
  ['usd/quarter', { unit: 'usd', factor: 4 }],
  ['users/month', { unit: 'users', factor: 12 }],
])('knows what a year of %s is', (rate, expected) => {
  expect(yearUnit(rate)).toEqual(expected);
});

test.each(['usd', 'gw/week', 'usd/gw'])('knows no year of %s', (rate) => {
  expect(() => yearUnit(rate)).toThrow(new UnitError(`cannot tell what a year of ${rate} is`));
});
