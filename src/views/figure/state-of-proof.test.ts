import { expect, test } from 'vitest';
import type { Claim } from '../../ledger/figure.ts';
import { Ledger } from '../../ledger/ledger.ts';
import { Grades, type GradedSource } from '../../ledger/proof.ts';
import { derived, purchase } from '../../ledger/testing.ts';
import { stateOfProof } from './state-of-proof.ts';

const SOURCES: Readonly<Record<string, GradedSource>> = {
  release: { kind: 'press-release', read: 'original', publisher: 'Acme', url: 'https://acme.test/' },
  note: { kind: 'analysis', read: 'original', publisher: 'Acme Research' },
};

const claimed = (id: string, claim: Partial<Claim>) => {
  const it = purchase(id, '$1');
  return { ...it, claims: it.claims.map((first) => ({ ...first, ...claim })) };
};

const FIGURES = [
  claimed('proved', { source: 'release', evidence: 'words' }),
  claimed('explained', { source: 'release', unproved: 'Only the headline was read.' }),
  claimed('bare', { source: 'release' }),
  claimed('adrift', { source: 'note', evidence: 'words' }),
  claimed('elsewhere', { source: 'note', also: ['release'], evidence: 'words' }),
  claimed('ours', { source: 'release', basis: 'derived' }),
  claimed('lapsed', { source: 'release', standing: 'unverified' }),
  derived('sum', 'usd', 'sum(proved, bare)'),
];

const ledger = new Ledger(FIGURES);
const state = stateOfProof(ledger, new Grades(ledger, (id) => SOURCES[id]), (id) => SOURCES[id]?.url !== undefined);

test('counts the figures of each grade, and none whose claims all fell', () => {
  expect(Object.fromEntries(state.counts)).toEqual({ A: 1, B: 0, C: 0, D: 6 });
});

test('counts words and reasons among the claims that somebody made', () => {
  expect(state).toMatchObject({ claims: 5, withWords: 3 });
});

test('a figure leads to no address where no source that says it has one', () => {
  expect(state.withoutAddress.map(({ id }) => id)).toEqual(['adrift']);
});

test('says of each figure of the last grade what it lacks, and why where somebody wrote it', () => {
  expect(state.weak.map(({ figure, lack, unproved }) => [figure.id, lack, unproved])).toEqual([
    ['explained', 'words', 'Only the headline was read.'],
    ['bare', 'words', undefined],
    ['adrift', 'address', undefined],
    ['elsewhere', 'address', undefined],
    ['ours', 'words', undefined],
    ['sum', undefined, undefined],
  ]);
});
