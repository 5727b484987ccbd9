import { describe, expect, test } from 'vitest';
import type { Claim } from './figure.ts';
import { Ledger } from './ledger.ts';
import { parsePartialDate } from './partial-date.ts';
import { creditedSources, GRADES, Grades, isUnnamed, leadProof, provingWords, type GradedSource } from './proof.ts';
import { derived, purchase } from './testing.ts';

const release: GradedSource = { kind: 'press-release', read: 'original', publisher: 'Acme', url: 'https://acme.test/' };
const SOURCES: Readonly<Record<string, GradedSource>> = {
  release,
  mirrored: { ...release, read: 'verbatim-copy' },
  quoted: { ...release, kind: 'filing', read: 'extract' },
  paper: { ...release, kind: 'news', read: 'extract' },
  study: { ...release, kind: 'analysis' },
  retold: { ...release, read: 'retelling' },
  adrift: { ...release, url: undefined },
  unnamed: { ...release, publisher: 'Independent research notes' },
};

const claimed = (id: string, claim: Partial<Claim>) => {
  const it = purchase(id, '$1');
  return { ...it, claims: it.claims.map((first) => ({ ...first, ...claim })) };
};
const gradesOf = (...figures: ReturnType<typeof purchase>[]) => new Grades(new Ledger(figures), (id) => SOURCES[id]);
const added = parsePartialDate('2026-11-29') ?? expect.fail();

describe('the words of', () => {
  test.each([
    ['release', 'A', undefined],
    ['mirrored', 'A', undefined],
    ['quoted', 'B', undefined],
    ['paper', 'C', undefined],
    ['study', 'C', undefined],
    ['retold', 'D', 'reading'],
    ['adrift', 'D', 'address'],
    ['unnamed', 'D', 'name'],
  ])('a source such as `%s` are of grade %s', (source, grade, lack) => {
    const claim = { source, evidence: 'words' };
    expect(gradesOf().ofClaim(claim)).toBe(grade);
    expect(gradesOf().lackOf(claim)).toBe(lack);
  });
});

test('a claim without words is of the last grade, whatever its source', () => {
  expect(gradesOf().ofClaim({ source: 'release' })).toBe('D');
  expect(gradesOf().lackOf({ source: 'release' })).toBe('words');
});

test('words that were added count as those of the first day, and the best of both make the grade', () => {
  const claim = { source: 'paper', evidence: 'words', proof: { source: 'quoted', evidence: 'more words', added } };
  expect(provingWords(claim).map(({ source }) => source)).toEqual(['paper', 'quoted']);
  expect(gradesOf().bestWords(claim)).toMatchObject({ source: 'quoted', words: 'more words', grade: 'B' });
  expect(gradesOf().ofClaim({ source: 'release', proof: { evidence: 'words', added } })).toBe('A');
});

test('the source of words that were found later is credited first, and each once', () => {
  expect(creditedSources({ source: 'note', also: ['paper'] })).toEqual(['note', 'paper']);
  const proof = { source: 'paper', evidence: 'words', added };
  expect(creditedSources({ source: 'note', also: ['paper'], proof })).toEqual(['paper', 'note']);
});

test('the source that is named has the words beside it, and no words of another', () => {
  const proof = { source: 'paper', evidence: 'its words', added };
  const [note, paper] = [
    { source: 'note', also: [], evidence: 'words of the note' },
    { source: 'paper', words: 'its words' },
  ];
  expect(leadProof(note)).toEqual({ source: 'note', words: 'words of the note' });
  expect(leadProof({ ...note, proof })).toEqual(paper);
  expect(leadProof({ source: 'note', also: ['paper'] })).toEqual({ source: 'note', words: undefined });
});

test('a derived figure has the lowest grade of all that it is computed from, however far away', () => {
  const figures = [
    claimed('a', { source: 'release', evidence: 'words' }),
    claimed('b', { source: 'quoted', evidence: 'words' }),
    claimed('c', { source: 'paper', evidence: 'words' }),
    derived('ab', 'usd', 'sum(a, b)'),
    derived('abc', 'usd', 'sum(ab, c)'),
  ];
  const grades = gradesOf(...figures);
  expect(figures.map(({ id }) => grades.of(id))).toEqual(['A', 'B', 'C', 'B', 'C']);
});

test('a figure of which no claim stands has no grade', () => {
  expect(gradesOf(claimed('a', { source: 'release', evidence: 'words', standing: 'unverified' })).of('a')).toBe(
    undefined,
  );
});

test('who stands behind a source by name is told from its publisher', () => {
  const unnamed = ['Not named', 'Independent essay, site not named', 'Independent essay on a personal website'];
  expect(unnamed.map((publisher) => isUnnamed({ publisher }))).toEqual([true, true, true]);
  const named = ['The Independent', 'Independent Online', 'OpenAI', 'Acme Independent research notes', 'Not named Ltd'];
  expect(named.some((publisher) => isUnnamed({ publisher }))).toBe(false);
});

test('grades sort as their letters do', () => {
  expect(GRADES.toSorted()).toEqual(GRADES);
});
