import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ledger } from './ledger.ts';
import { amounts, figure, plain, quantities } from './testing.ts';
import { about, atLeast, between, exactly, lessThan, moreThan, upTo } from './value.ts';
import { UnitError } from './unit.ts';
import { printQuantity } from './wording.ts';
import { measure, measured } from './yardstick.ts';

const inReactors = (of: Parameters<typeof measure>[0]) =>
  plain(printQuantity(measure(of, about(1, 'gw'), 'nuclear reactors')));

test('keeps the words of the bound', () => {
  expect(inReactors(exactly(2, 'gw'))).toBe('about 2 nuclear reactors');
  expect(inReactors(atLeast(8, 'gw'))).toBe('at least about 8 nuclear reactors');
  expect(inReactors(upTo(6, 'gw'))).toBe('up to about 6 nuclear reactors');
  expect(inReactors(moreThan(8, 'gw'))).toBe('more than about 8 nuclear reactors');
  expect(inReactors(lessThan(6, 'gw'))).toBe('less than about 6 nuclear reactors');
});

test('counts one of them in the singular, and says “about” where nothing else does', () => {
  expect(plain(printQuantity(measure(exactly(1, 'gw'), exactly(1, 'gw'), 'nuclear reactors')))).toBe(
    'about 1 nuclear reactor',
  );
});

test('takes a year of power without a pause for the electricity of a year', () => {
  const home = exactly(10_000, 'kilowatthours/year');
  expect(plain(printQuantity(measure(exactly(1, 'gw'), home, 'homes')))).toBe('about 880,000 homes');
  const office = exactly(20_000, 'kilowatthours/year');
  expect(plain(printQuantity(measure(office, home, 'homes')))).toBe('about 2 homes');
  expect(() => measure(exactly(1, 'usd'), home, 'homes')).toThrow(UnitError);
});

test('rounds a bound outward, so that it stays true', () => {
  expect(measure(atLeast(8.19, 'gw'), exactly(1, 'gw'), 'x')).toMatchObject({ lower: 8.1, upper: Infinity });
  expect(measure(upTo(8.11, 'gw'), exactly(1, 'gw'), 'x')).toMatchObject({ lower: 0, upper: 8.2 });
});

test('is one number where two digits cannot tell its bounds apart', () => {
  const open = between(8.11, 8.14, 'gw', { lowerOpen: true, upperOpen: true });
  expect(measure(open, about(1, 'gw'), 'x')).toEqual(about(8.1, 'x'));
});

test('holds every quotient of what the two may be, within the rounding of two digits', () => {
  fc.assert(
    fc.property(quantities(amounts, 'usd'), fc.double({ min: 0.001, max: 1000, noNaN: true }), (of, divisor) => {
      fc.pre(of.lower >= 0 && of.upper > 0);
      const count = measure(of, exactly(divisor, 'usd'), 'times');
      const slack = count.approximate ? 0.06 : 1e-9;
      expect(count.lower).toBeLessThanOrEqual((of.lower / divisor) * (1 + slack));
      if (Number.isFinite(of.upper)) expect(count.upper).toBeGreaterThanOrEqual((of.upper / divisor) * (1 - slack));
      else expect(count.upper).toBe(Infinity);
    }),
  );
});

describe('of two figures', () => {
  const reactor = figure('reactor', 'gw', 'about 1 GW', {
    yardstick: { unit: 'nuclear reactors', before: 'the output of' },
  });
  const ledger = new Ledger([
    reactor,
    figure('site', 'gw', 'at least 5 GW'),
    figure('price', 'usd', '$5 billion'),
    figure('secret', 'gw', 'not published'),
    figure('town', 'gw', 'not published', { yardstick: { unit: 'towns' } }),
  ]);

  test('has the words of the yardstick', () => {
    const { before, count } = measured(ledger, 'site', 'reactor');
    expect(plain(`${before} ${printQuantity(count)}`)).toBe('the output of at least about 5 nuclear reactors');
  });

  test('says why one cannot be measured in the other', () => {
    expect(() => measured(ledger, 'reactor', 'site')).toThrow('`site` is no yardstick');
    expect(() => measured(ledger, 'secret', 'reactor')).toThrow('`secret` is no number');
    expect(() => measured(ledger, 'site', 'town')).toThrow('`town` is no number');
    expect(() => measured(ledger, 'price', 'reactor')).toThrow(
      '`price` cannot be measured in `reactor`: usd cannot be measured in gw',
    );
  });
});
