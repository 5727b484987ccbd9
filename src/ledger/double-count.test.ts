import { describe, expect, test } from 'vitest';
import { isWithin, overlap, type Lookup } from './double-count.ts';
import type { Figure } from './figure.ts';
import { derived, purchase } from './testing.ts';

const lookup =
  (figures: readonly Figure[]): Lookup =>
  (id) =>
    figures.find((figure) => figure.id === id);
const [a, b, c] = [purchase('a', '$1 billion'), purchase('b', '$2 billion'), purchase('c', '$3 billion')];

describe('one figure is within another', () => {
  test.each<[string, readonly Figure[], string, string]>([
    ['when it is the same', [a], 'a', 'a'],
    ['when it says that it is part of it', [{ ...a, partOf: ['b'] }, b], 'a', 'b'],
    ['when it is part of a part of it', [{ ...a, partOf: ['b'] }, { ...b, partOf: ['c'] }, c], 'a', 'c'],
    ['when the other adds it up', [a, b, derived('s', 'usd', 'sum(a, b)')], 'b', 's'],
    [
      'when the other adds up a sum of it',
      [a, b, c, derived('s', 'usd', 'sum(a, b)'), derived('t', 'usd', 'sum(s, c)')],
      'a',
      't',
    ],
    [
      'when it is part of what the other adds up',
      [{ ...a, partOf: ['b'] }, b, c, derived('s', 'usd', 'sum(b, c)')],
      'a',
      's',
    ],
    ['when the other ranges over it', [a, b, derived('r', 'usd', 'range(a, b)')], 'a', 'r'],
    ['when the other spreads it over time', [a, b, derived('q', 'usd/year', 'a / b')], 'a', 'q'],
    ['when the other holds it for a year', [a, derived('y', 'usd', 'year(a)')], 'a', 'y'],
    ['when it was replaced by it', [{ ...a, supersededBy: 'b' }, b], 'a', 'b'],
    ['when it is what is left of it', [a, b, derived('d', 'usd', 'a - b')], 'd', 'a'],
    [
      'when all that it adds up is',
      [{ ...a, partOf: ['c'] }, { ...b, partOf: ['c'] }, c, derived('s', 'usd', 'sum(a, b)')],
      's',
      'c',
    ],
  ])('%s', (_, figures, part, whole) => {
    expect(isWithin(part, whole, lookup(figures))).toBe(true);
  });

  test.each<[string, readonly Figure[], string, string]>([
    ['when nothing connects them', [a, b], 'a', 'b'],
    ['when it contains it', [{ ...a, partOf: ['b'] }, b], 'b', 'a'],
    [
      'when only some of what it adds up is',
      [{ ...a, partOf: ['c'] }, b, c, derived('s', 'usd', 'sum(a, b)')],
      's',
      'c',
    ],
    ['when it only divides it', [a, b, derived('q', 'usd/year', 'a / b')], 'b', 'q'],
    ['when it is what is left after it', [a, b, derived('d', 'usd', 'a - b')], 'd', 'b'],
    ['when it is taken from it', [a, b, derived('d', 'usd', 'a - b')], 'b', 'd'],
    ['when the other is only a share of it', [a, b, derived('s', 'percent', 'share(a, b)')], 'a', 's'],
    ['when it is not known', [a], 'nobody', 'a'],
  ])('but not %s', (_, figures, part, whole) => {
    expect(isWithin(part, whole, lookup(figures))).toBe(false);
  });

  test('survives figures that are part of each other', () => {
    const circle = lookup([{ ...a, partOf: ['b'] }, { ...b, partOf: ['a'] }, c]);
    expect([isWithin('a', 'b', circle), isWithin('b', 'a', circle), isWithin('a', 'c', circle)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('two figures overlap', () => {
  test.each<[string, readonly Figure[], string, string]>([
    ['when one says so', [{ ...a, overlaps: ['b'] }, b], 'a', 'b'],
    [
      'when two sums share a part',
      [a, b, c, derived('s', 'usd', 'sum(a, b)'), derived('t', 'usd', 'sum(a, c)')],
      's',
      't',
    ],
    [
      'when a sum counts what overlaps the other',
      [{ ...a, overlaps: ['c'] }, b, c, derived('s', 'usd', 'sum(a, b)')],
      's',
      'c',
    ],
    [
      'when some of a sum is part of the other',
      [{ ...a, partOf: ['c'] }, b, c, derived('s', 'usd', 'sum(a, b)')],
      's',
      'c',
    ],
  ])('%s', (_, figures, one, other) => {
    expect(overlap(one, other, lookup(figures))).toBe(true);
    expect(overlap(other, one, lookup(figures))).toBe(true);
  });

  test('but not when each counts its own', () => {
    const figures = [a, { ...b, overlaps: ['elsewhere'] }, c, derived('s', 'usd', 'sum(a, b)')];
    expect(overlap('s', 'c', lookup(figures))).toBe(false);
  });
});
