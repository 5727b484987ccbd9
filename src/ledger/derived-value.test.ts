import { describe, expect, test } from 'vitest';
import { LedgerError } from './ledger-error.ts';
import { Ledger } from './ledger.ts';
import { derived, figure, purchase } from './testing.ts';
import { UnitError } from './unit.ts';
import { about, between, exactly, moreThan } from './value.ts';

const purchases = { money: { kind: 'purchase-commitment' } } as const;
const aws = purchase('aws', '$38 billion');
const term = figure('term', 'years', 'about 7 years');

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('the value of a derived figure', () => {
  const ledger = new Ledger([
    aws,
    term,
    purchase('expansion', '$100 billion'),
    purchase('cap', 'up to $22 billion'),
    purchase('part', '$8 billion', { partOf: ['aws'] }),
    purchase('unpriced', 'not published'),
    purchase('dropped', '$5 billion', { cancelled: 'in 2026' }),
    figure('stake', 'percent', '25%'),
    figure('start', 'date', '2025-10-28'),
    figure('end', 'date', '2025-11-03'),
    figure('month', 'date', '2025-11'),
    derived('a-year', 'usd/year', 'aws / term'),
    derived('all', 'usd', 'sum(aws, expansion, cap, unpriced)', purchases),
    derived('all-a-year', 'usd/year', 'all / term'),
    derived('either', 'usd', 'range(expansion, aws)'),
    derived('portion', 'percent', 'share(aws, expansion, cap)'),
    derived('rest', 'usd', 'aws - part'),
    derived('days', 'days', 'days(start, end)'),
    figure('a-month', 'usd/month', 'more than $2 billion a month'),
    derived('of-months', 'usd', 'year(a-month)'),
  ]);

  test.each([
    ['either', between(38e9, 100e9, 'usd')],
    ['all', between(138e9, 160e9, 'usd')],
    ['rest', exactly(30e9, 'usd')],
    ['days', exactly(6, 'days')],
    ['of-months', moreThan(24e9, 'usd')],
  ])('follows from its formula: %s', (id, expected) => {
    expect(ledger.value(id)).toEqual(expected);
  });

  test('carries "about" and bounds through one formula after another', () => {
    expect(ledger.quantity('a-year')).toEqual(about(5428571428.57, 'usd/year'));
    expect(ledger.quantity('all-a-year')).toMatchObject({
      lower: 19714285714.3,
      upper: 22857142857.1,
      approximate: true,
    });
  });

  test('takes a share of itself and all the others', () => {
    expect(ledger.quantity('portion')).toEqual(between(23.75, 27.5362318841, 'percent'));
  });

  test('is the same object every time: it is computed once', () => {
    const fresh = new Ledger(ledger.figures);
    expect(fresh.value('all')).toBe(fresh.value('all'));
  });

  test.each([
    ['aws / stake', 'usd/year', '`d`: aws / stake gives usd, but the figure is in usd/year'],
    ['aws / start', 'usd', '`start` has no number: it is a date known to the day'],
    ['stake / aws', 'percent', '`d`: cannot divide percent by usd'],
    ['range(aws, stake)', 'usd', '`d`: cannot span usd and percent'],
    ['aws / unpriced', 'percent', '`unpriced` has no number: it is not published'],
    ['days(start, month)', 'days', '`month` is not a date exact to the day: it is a date known to the month'],
    ['days(aws, start)', 'days', '`aws` is not a date exact to the day: it is a quantity'],
    ['sum(aws, stake)', 'usd', '`d` cannot be computed: `stake` is neither money nor power that could be added'],
    [
      'share(aws, unpriced)',
      'percent',
      '`d` cannot be computed: `unpriced` has no published number, which is not zero',
    ],
    ['share(aws, part)', 'percent', '`d` cannot be computed: `part` is already part of `aws`'],
    ['aws - dropped', 'usd', '`d` cannot be computed: `dropped` was called off and counts nothing'],
    ['aws - stake', 'usd', '`d` cannot be computed: `stake` is neither money nor power that could be added'],
    ['aws * 2', 'usd', '`d`: `aws * 2` is not a formula'],
    ['aws / nobody', 'usd', 'no figure has the id `nobody`'],
  ])('cannot be %s in %s', (formula, unit, message) => {
    const extended = new Ledger([...ledger.figures, derived('d', unit, formula)]);
    expect(() => extended.value('d')).toThrow(LedgerError);
    expect(() => extended.value('d')).toThrow(message);
  });

  test('cannot be divided by what may not be positive', () => {
    const zero = new Ledger([aws, figure('none', 'years', '0 years'), derived('d', 'usd/year', 'aws / none')]);
    expect(() => zero.value('d')).toThrow(new LedgerError('`d`: cannot divide by zero'));
  });

  test('keeps the cause of what went wrong in a formula', () => {
    const mixed = new Ledger([...ledger.figures, derived('d', 'usd', 'stake / aws')]);
    expect(thrownBy(() => mixed.value('d'))).toHaveProperty('cause', new UnitError('cannot divide percent by usd'));
  });

  test('tells what failed beneath it, not only that something did', () => {
    const nested = new Ledger([
      ...ledger.figures,
      derived('bad', 'usd', 'stake / aws'),
      derived('d', 'usd', 'range(aws, bad)'),
    ]);
    expect(() => nested.value('d')).toThrow(new LedgerError('`bad`: cannot divide percent by usd'));
  });

  test('lets an error through that is no editor’s', () => {
    const broken = Object.defineProperty({ ...aws }, 'claims', {
      get() {
        throw new TypeError('a bug');
      },
    });
    expect(() => new Ledger([broken, term, derived('d', 'usd/year', 'aws / term')]).value('d')).toThrow(TypeError);
  });

  test('names the figures that run in a circle, and only those', () => {
    const circle = new Ledger([
      derived('start', 'usd', 'range(a, b)'),
      derived('a', 'usd', 'range(b, c)'),
      derived('b', 'usd', 'range(c, a)'),
      derived('c', 'usd', 'sum(a, b)', purchases),
      derived('self', 'usd', 'range(self, a)'),
    ]);
    expect(() => circle.value('start')).toThrow(new LedgerError('`a` → `b` → `c` → `a` runs in a circle'));
    expect(() => circle.value('self')).toThrow(new LedgerError('`self` → `self` runs in a circle'));
  });

  test('is no circle when two ways lead to one figure', () => {
    const diamond = new Ledger([...ledger.figures, derived('d', 'percent', 'a-year / all-a-year')]);
    expect(diamond.quantity('d').upper).toBeCloseTo(27.5, 1);
  });
});
