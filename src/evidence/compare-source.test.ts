import { expect, test } from 'vitest';
import type { Basis } from '../ledger/figure.ts';
import { compareSource, type ComparedSource } from './compare-source.ts';
import { date } from '../ledger/testing.ts';

const claim = (basis: Basis, asOf = '2026-02-27', evidence = 'will invest $50 billion') => ({
  basis,
  asOf: date(asOf),
  evidence,
});
const source = (kind: ComparedSource['kind'], published = '2026-02-27') => ({ kind, published: date(published) });

const aspects = (
  ...[first, second, label = 'Investment']:
    | [...Parameters<typeof compareSource>]
    | [ReturnType<typeof claim>, ComparedSource]
) => compareSource(first, second, label).map(({ aspect }) => aspect);

test.each([
  ['press-release', 'announced'],
  ['filing', 'reported'],
  ['filing', 'projected'],
  ['news', 'reported'],
  ['analysis', 'estimated'],
  ['press-release', 'derived'],
] as const)('a source of the kind %s can know what is %s', (kind, basis) => {
  expect(aspects(claim(basis), source(kind))).toEqual([]);
});

test.each([
  ['press-release', 'reported'],
  ['press-release', 'estimated'],
  ['filing', 'estimated'],
  ['news', 'announced'],
  ['analysis', 'announced'],
] as const)('a source of the kind %s cannot know what is %s', (kind, basis) => {
  expect(aspects(claim(basis), source(kind))).toEqual(['basis']);
});

test('what is projected has words of what is to come', () => {
  expect(aspects(claim('projected', '2026-02-27', 'took in $50 billion'), source('news'))).toEqual(['basis']);
});

test('a claim is not much older than its source', () => {
  expect(aspects(claim('announced', '2025-12-31'), source('press-release'))).toEqual([]);
  expect(aspects(claim('announced', '2025-02-27'), source('press-release'))).toEqual(['asOf']);
});

test('unless the words or the label say its year', () => {
  const old = claim('announced', '2023', 'relied on one supplier in 2023');
  expect(aspects(old, source('press-release'))).toEqual([]);
  expect(aspects({ ...old, evidence: 'relied on one supplier' }, source('press-release'), 'Suppliers in 2023')).toEqual(
    [],
  );
});
