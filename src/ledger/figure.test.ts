import { expect, test } from 'vitest';
import { currentClaim, mended, revisions, rivals, unverified, type Claim, type Standing } from './figure.ts';
import { derived, figure } from './testing.ts';

const claim = (source: string, standing: Standing): Claim => ({
  value: { kind: 'not-published' },
  basis: 'announced',
  source,
  also: [],
  standing,
});
const disputed = figure('f', 'usd', 'not published', {
  claims: [
    claim('first', 'accepted'),
    claim('seed', 'corrected'),
    claim('second', 'accepted'),
    claim('press', 'rival'),
    claim('seed-2', 'refined'),
    claim('rumour', 'unverified'),
  ],
});
const sourcesOf = (claims: readonly Claim[]) => claims.map(({ source }) => source);

test('counts accepted claims as revisions, oldest first, and prints the newest', () => {
  expect(sourcesOf(revisions(disputed))).toEqual(['first', 'second']);
  expect(currentClaim(disputed)?.source).toBe('second');
});

test('keeps rivals, mended and unverified claims apart', () => {
  expect(sourcesOf(rivals(disputed))).toEqual(['press']);
  expect(sourcesOf(mended(disputed))).toEqual(['seed', 'seed-2']);
  expect(sourcesOf(unverified(disputed))).toEqual(['rumour']);
});

test('prints no claim of a derived figure, whatever sources state for it', () => {
  expect(currentClaim(derived('d', 'usd', 'a / b', { claims: [claim('seed', 'accepted')] }))).toBeUndefined();
});

test('prints no claim that is not accepted', () => {
  expect(currentClaim({ ...disputed, claims: [claim('press', 'rival')] })).toBeUndefined();
});
