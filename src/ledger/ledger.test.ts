import { describe, expect, test } from 'vitest';
import type { Basis, Claim } from './figure.ts';
import { LedgerError } from './ledger-error.ts';
import { Ledger } from './ledger.ts';
import { parsePartialDate } from './partial-date.ts';
import { capital, derived, estimated, figure, purchase, silicon } from './testing.ts';
import { atLeast, exactly, upTo } from './value.ts';
import { parseValue } from './parse-wording.ts';

const purchases = { money: { kind: 'purchase-commitment' } } as const;
const aws = purchase('aws', '$38 billion');
const term = figure('term', 'years', 'about 7 years');

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

  test('tells figures of one kind from those in another unit, of other money or of another layer', () => {
    const all = [aws, purchase('azure', '$1'), capital('in', '$1'), silicon('chips', '1 GW'), term];
    const kindred = new Ledger(all);
    expect(kindred.kindred('aws').map(({ id }) => id)).toEqual(['aws', 'azure']);
    expect(kindred.kindred('chips').map(({ id }) => id)).toEqual(['chips']);
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

test('tells what a filing reports from what the press does, and from what is announced', () => {
  const told = (id: string, basis: Basis, source: string) =>
    figure(id, 'gw', '5 GW', {
      claims: [{ value: parseValue('5 GW', 'gw'), basis, source, also: [], standing: 'accepted' }],
    });
  const all = [
    told('filed', 'reported', 'a-filing'),
    told('press', 'reported', 'a-paper'),
    told('said', 'announced', 'a-filing'),
  ];
  const ledger = new Ledger(all, new Map(), ['a-filing']);
  expect(all.map(({ id }) => ledger.isFiled(id))).toEqual([true, false, false]);
});
