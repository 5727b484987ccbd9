import { expect, test } from 'vitest';
import { firstPublished } from './first-published.ts';

const redirect = (from: string, to: string) => ({ from, to, date: '2026-12-01', why: '' });
const recordedOn = (days: Record<string, string>) => (address: string) => {
  const first = days[address];
  return first === undefined ? undefined : { first, changed: first, says: '-', address };
};

test('what has not moved was first published where it stands', () => {
  const record = firstPublished('/a/', { redirects: [] }, recordedOn({ '/a/': '2026-11-22' }));
  expect(record).toMatchObject({ address: '/a/', first: '2026-11-22' });
});

test('what has moved twice keeps its first address and its first day', () => {
  const redirects = [redirect('/b/', '/c/'), redirect('/a/', '/b/')];
  const days = { '/a/': '2026-11-22', '/b/': '2026-12-01', '/c/': '2026-12-24' };
  expect(firstPublished('/c/', { redirects }, recordedOn(days))).toMatchObject({ address: '/a/', first: '2026-11-22' });
});

test('a fragment keeps the first address of its page', () => {
  const redirects = [redirect('/a/', '/b/')];
  expect(firstPublished('/b/#past', { redirects }, recordedOn({ '/a/#past': '2026-11-22' }))?.address).toBe('/a/#past');
});

test('what was never published has no day', () => {
  expect(firstPublished('/a/', { redirects: [] }, recordedOn({}))).toBeUndefined();
});

test('names that lead to each other do not go on for ever', () => {
  const redirects = [redirect('/a/', '/b/'), redirect('/b/', '/a/')];
  expect(firstPublished('/a/', { redirects }, recordedOn({ '/b/': '2026-11-22' }))?.address).toBe('/b/');
});
