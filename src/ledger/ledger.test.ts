import { describe, expect, test } from 'vitest';
import type { Claim } from './figure.ts';
import { LedgerError } from './ledger-error.ts';
import { Ledger } from './ledger.ts';
import { parsePartialDate } from './partial-date.ts';
import { capital, derived, estimated, figure, purchase } from './testing.ts';
import { UnitError } from './unit.ts';
import { about, atLeast, between, exactly, upTo } from './value.ts';

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

const claim = (iso: string, rest: Partial<Claim> = {}): Claim => ({
  value: exactly(1e9, 'usd'),
  basis: 'announced',
  asOf: parsePartialDate(iso),
  source: 'a-source',
  also: [],
  standing: 'accepted',
  ...rest,
});

describe('a ledger', () => {
  const ledger = new Ledger([aws, term, derived('a-year', 'usd/year', 'aws / term')]);

  test('finds figures by id, in their order', () => {
    expect(ledger.figures.map(({ id }) => id)).toEqual(['aws', 'term', 'a-year']);
    expect(ledger.figure('aws')).toBe(aws);
    expect(ledger.find('nobody')).toBeUndefined();
  });

  test('says which id it does not know', () => {
    expect(() => ledger.figure('nobody')).toThrow(new LedgerError('no figure has the id `nobody`'));
    expect(() => ledger.sum(['aws', 'nobody'])).toThrow('no figure has the id `nobody`');
  });

  test('knows what a derived figure is computed from, and what from it', () => {
    expect(ledger.inputs('a-year')).toEqual(['aws', 'term']);
    expect(ledger.inputs('aws')).toEqual([]);
    expect(ledger.dependents('term').map(({ id }) => id)).toEqual(['a-year']);
    expect(ledger.dependents('a-year')).toEqual([]);
  });

  test('gives the basis of the current claim, and calls what is computed derived', () => {
    expect(new Ledger([estimated(aws)]).basis('aws')).toBe('estimated');
    expect(ledger.basis('a-year')).toBe('derived');
  });
});

describe('the value of a claimed figure', () => {
  const revised = purchase('f', '$1 billion', {
    claims: [
      claim('2025', { value: exactly(1e9, 'usd') }),
      claim('2026', { value: exactly(2e9, 'usd'), basis: 'reported' }),
      claim('2026-05', { value: exactly(9e9, 'usd'), standing: 'rival' }),
    ],
  });
  const ledger = new Ledger([revised, aws]);

  test('is its newest accepted claim', () => {
    expect(ledger.value('f')).toEqual(exactly(2e9, 'usd'));
    expect(ledger.basis('f')).toBe('reported');
    expect(ledger.asOf('f')?.iso).toBe('2026');
  });

  test('counts as revised when an earlier number was printed', () => {
    expect(ledger.isRevised('f')).toBe(true);
    expect(ledger.isRevised('aws')).toBe(false);
  });

  test('is missing when no claim is accepted', () => {
    const unsettled = new Ledger([{ ...aws, claims: [claim('2025', { standing: 'unverified' })] }]);
    expect(() => unsettled.value('aws')).toThrow(
      new LedgerError('`aws` has no accepted claim, so it has no value to print'),
    );
  });

  test.each([
    ['not published', 'usd', 'not published'],
    ['2026-09', 'date', 'a date known to the month'],
  ])('is no quantity when it is %s', (value, unit, kind) => {
    expect(() => new Ledger([figure('f', unit, value)]).quantity('f')).toThrow(
      new LedgerError(`\`f\` has no number: it is ${kind}`),
    );
  });

  test('is no quantity when it is words', () => {
    const words = new Ledger([{ ...aws, claims: [claim('2025', { value: { kind: 'words', words: 'many' } })] }]);
    expect(() => words.quantity('aws')).toThrow('`aws` has no number: it is words (“many”)');
    expect(words.value('aws')).toEqual({ kind: 'words', words: 'many' });
  });
});

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
  ]);

  test.each([
    ['either', between(38e9, 100e9, 'usd')],
    ['all', between(138e9, 160e9, 'usd')],
    ['rest', exactly(30e9, 'usd')],
    ['days', exactly(6, 'days')],
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

describe('the date of a derived figure', () => {
  const dated = (id: string, iso?: string) =>
    purchase(id, '$1 billion', { claims: [iso === undefined ? { ...claim('2025'), asOf: undefined } : claim(iso)] });
  const ledger = new Ledger([
    dated('old', '2025-11'),
    dated('new', '2026-04-17'),
    dated('undated'),
    derived('both', 'usd', 'range(new, old)'),
    derived('deep', 'usd', 'range(both, undated)'),
    derived('circle', 'usd', 'range(circle, old)'),
  ]);

  test('is the latest that it rests on', () => {
    expect(ledger.asOf('both')?.iso).toBe('2026-04-17');
    expect(ledger.asOf('deep')?.iso).toBe('2026-04-17');
  });

  test('is unknown where none is known', () => {
    expect(ledger.asOf('undated')).toBeUndefined();
  });

  test('can be had even when its formula runs in a circle', () => {
    expect(ledger.asOf('circle')?.iso).toBe('2025-11');
  });
});

describe('a sum over the ledger', () => {
  test('computes what it adds', () => {
    const ledger = new Ledger([
      aws,
      term,
      derived('a-year', 'usd/year', 'aws / term', purchases),
      figure('more', 'usd/year', 'at least $1 billion a year', purchases),
    ]);
    expect(ledger.sum(['a-year', 'more'])).toMatchObject({
      kind: 'total',
      value: { ...atLeast(6428571428.57, 'usd/year'), approximate: true },
    });
  });

  test('answers with a refusal instead of throwing one', () => {
    expect(new Ledger([aws, capital('amazon', '$50 billion')]).sum(['aws', 'amazon'])).toMatchObject({
      kind: 'refusal',
      reason: 'mixed-kinds',
    });
  });

  test('of a ceiling is a ceiling', () => {
    const answer = new Ledger([purchase('a', 'up to $1 billion'), purchase('b', 'up to $2 billion')]).sum(['a', 'b']);
    expect(answer).toMatchObject({ value: upTo(3e9, 'usd') });
  });
});
