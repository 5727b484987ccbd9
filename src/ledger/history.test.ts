import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Figure } from './figure.ts';
import { History, type Derivation } from './history.ts';
import { LedgerError } from './ledger-error.ts';
import { Ledger } from './ledger.ts';
import { derived, figure, plain, purchase } from './testing.ts';
import { between } from './value.ts';
import { parseValue } from './parse-wording.ts';
import { printValue } from './wording.ts';

const claim = (value: string, rest: Partial<Claim> = {}): Claim => ({
  value: parseValue(value, 'usd'),
  basis: 'announced',
  source: 'a-source',
  also: [],
  standing: 'accepted',
  ...rest,
});
const amount = (id: string, ...values: string[]) => purchase(id, '$1', { claims: values.map((value) => claim(value)) });
const history = (figures: Figure[], recorded: Record<string, Derivation[]> = {}) =>
  new History(new Ledger(figures), new Map(Object.entries(recorded)));
const wordsOf = (of: History, id: string) => of.of(id).map(({ value }) => plain(printValue(value)));

const SUM = { formula: 'sum(a, b)', inputs: { a: 1, b: 1 } };
const total = derived('total', 'usd', 'sum(a, b)', { money: { kind: 'purchase-commitment' } });

test('revisions of a claimed figure are its accepted claims', () => {
  const rival = claim('$9', { standing: 'rival' });
  const it = purchase('a', '$1', { claims: [claim('$1'), rival, claim('$2')] });
  expect(wordsOf(history([it]), 'a')).toEqual(['$1', '$2']);
});

test('a figure without a confirmed claim has none', () => {
  expect(history([purchase('a', '$1', { claims: [] })]).of('a')).toEqual([]);
});

describe('a derived figure', () => {
  test('that was never published has today’s value as its first revision', () => {
    const it = history([amount('a', '$1'), amount('b', '$2'), total]);
    expect(wordsOf(it, 'total')).toEqual(['$3']);
    expect(it.unrecorded()).toEqual(new Map([['total', SUM]]));
  });

  test('that says what was published has no other revision', () => {
    const it = history([amount('a', '$1'), amount('b', '$2'), total], { total: [SUM] });
    expect(it.of('total')).toHaveLength(1);
    expect(it.unrecorded()).toEqual(new Map());
  });

  test('gets a revision when an input does, and keeps the old one', () => {
    const it = history([amount('a', '$1', '$5'), amount('b', '$2'), total], { total: [SUM] });
    expect(wordsOf(it, 'total')).toEqual(['$3', '$7']);
    expect(it.unrecorded().get('total')).toEqual({ formula: 'sum(a, b)', inputs: { a: 2, b: 1 } });
  });

  test('leaves out for ever what a sum left out when it was published', () => {
    const cancelled = { ...amount('b', '$2'), cancelled: 'Called off.' };
    const now = history([amount('a', '$1'), cancelled, total], { total: [SUM] });
    expect(wordsOf(now, 'total')).toEqual(['$3', '$1']);
    const backAgain = history([amount('a', '$1'), amount('b', '$2'), total], {
      total: [{ formula: 'sum(a, b)', inputs: { a: 1 } }],
    });
    expect(wordsOf(backAgain, 'total')).toEqual(['$1', '$3']);
  });

  test('is computed from the revisions of derived figures too', () => {
    const double = derived('double', 'usd', 'sum(total, c)', { money: { kind: 'purchase-commitment' } });
    const figures = [amount('a', '$1', '$5'), amount('b', '$2'), amount('c', '$10'), total, double];
    const it = history(figures, { total: [SUM], double: [{ formula: 'sum(total, c)', inputs: { total: 1, c: 1 } }] });
    expect(wordsOf(it, 'double')).toEqual(['$13', '$17']);
  });

  test('takes in both of a difference, though a sum would leave the one out that is part of the other', () => {
    const part = { ...amount('b', '$2'), partOf: ['a'] };
    const it = history([amount('a', '$5'), part, derived('rest', 'usd', 'a - b')]);
    expect(it.derivationNow('rest').inputs).toEqual({ a: 1, b: 1 });
    expect(wordsOf(it, 'rest')).toEqual(['$3']);
  });

  test('is as of the latest of its inputs', () => {
    const dated = (id: string, iso: string) =>
      purchase(id, '$1', { claims: [claim('$1', { asOf: { iso, precision: 'day', first: iso, last: iso } })] });
    const all = derived('all', 'usd', 'sum(a, b, c)', { money: { kind: 'purchase-commitment' } });
    const it = history([dated('a', '2026-02-27'), dated('b', '2025-11-03'), dated('c', '2025-12-01'), all]);
    expect(it.revision('all', 1).asOf?.iso).toBe('2026-02-27');
  });
});

describe('refuses', () => {
  const it = history([amount('a', '$1'), amount('b', '$2'), total], {
    total: [{ formula: 'sum(a, b)', inputs: { a: 1, total: 1 } }, { formula: 'a / b', inputs: { a: 1 } }, SUM],
  });
  test.each([
    ['a number that does not exist', 'a', 2, '`a` has no revision 2'],
    ['a number that does not exist of a derived figure', 'total', 9, '`total` has no revision 9'],
    ['a revision of nothing', 'x', 1, 'no figure has the id `x`'],
    ['what is computed from itself', 'total', 1, '`total@1` is computed from itself'],
    ['an input without its revision', 'total', 2, '`total@2` does not say which revision of `b` it takes'],
  ])('%s', (_, id, n, message) => {
    expect(() => it.revision(id, n)).toThrow(new LedgerError(message));
  });
});

describe('laws', () => {
  const numbers = fc.integer({ min: 1, max: 1000 });
  const quantities = fc
    .tuple(numbers, numbers, fc.boolean(), fc.boolean())
    .map(([a, b, isFloor, approximate]) =>
      between(Math.min(a, b), isFloor ? Infinity : Math.max(a, b), 'usd', { approximate }),
    );
  const claims = fc.array(quantities, { minLength: 1, maxLength: 3 });
  const make = (id: string, values: readonly ReturnType<typeof between>[]): Figure =>
    figure(id, 'usd', '$1', {
      money: { kind: 'purchase-commitment' },
      claims: values.map((value) => ({ ...claim('$1'), value })),
    });
  const formulas = fc.constantFrom(
    ['usd', 'sum(a, b)'],
    ['usd', 'range(a, b)'],
    ['usd', 'a - b'],
    ['percent', 'a / b'],
    ['percent', 'share(a, b)'],
  );

  test('the newest revision is what the ledger says', () => {
    fc.assert(
      fc.property(claims, claims, formulas, (a, b, [unit = '', formula = '']) => {
        const figures = [make('a', a), make('b', b), derived('d', unit, formula, { money: { kind: 'accounts' } })];
        const ledger = new Ledger(figures);
        const all = new History(ledger, new Map()).of('d');
        expect(all.at(-1)?.value).toEqual(ledger.value('d'));
      }),
    );
  });

  test('a published revision stays as it was, whatever claims are added', () => {
    fc.assert(
      fc.property(claims, claims, claims, formulas, (a, b, more, [unit = '', formula = '']) => {
        const d = derived('d', unit, formula, { money: { kind: 'accounts' } });
        const before = new History(new Ledger([make('a', a), make('b', b), d]), new Map());
        const published = before.revision('d', 1);
        const after = new History(
          new Ledger([make('a', [...a, ...more]), make('b', b), d]),
          new Map([['d', [before.derivationNow('d')]]]),
        );
        expect(after.revision('d', 1)).toEqual(published);
        expect(after.count('d')).toBe(2);
      }),
    );
  });
});
