import { expect, test } from 'vitest';
import { countedIn } from './counted.ts';
import type { Figure } from './figure.ts';
import { silicon } from './testing.ts';

const site = silicon('site', '1 GW');
const hall = silicon('hall', '0.2 GW');
const total = silicon('total', '10 GW');
const counted = (figures: readonly Figure[], whole = 'total') =>
  countedIn('site', ['hall'], whole, (id) => figures.find((figure) => figure.id === id));

test('a number counts all of a place that is part of it, or itself', () => {
  expect(counted([{ ...site, partOf: ['total'] }, hall, total])).toBe('all');
  expect(counted([site, hall, total], 'site')).toBe('all');
});

test('it counts a part, where only a part is in it', () => {
  expect(counted([site, { ...hall, partOf: ['total'] }, total])).toBe('part');
});

test('it counts some, where one says that they overlap, whichever says so', () => {
  expect(counted([{ ...site, overlaps: ['total'] }, hall, total])).toBe('some');
  expect(counted([site, hall, { ...total, overlaps: ['hall'] }])).toBe('some');
});

test('what was called off counts nothing, and what nobody links nobody knows', () => {
  expect(counted([site, { ...hall, partOf: ['total'], cancelled: 'Dropped.' }, total])).toBeUndefined();
  expect(counted([site, hall, total])).toBeUndefined();
});
