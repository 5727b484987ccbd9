import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekName, weekOf } from './iso-week.ts';

test('a week belongs to the year of its Thursday', () => {
  expect(weekOf('2026-11-29')).toEqual({ id: '2026-w48', first: '2026-11-23', last: '2026-11-29' });
  expect(weekOf('2027-01-01').id).toBe('2026-w53');
  expect(weekOf('2025-12-29').id).toBe('2026-w01');
});

test('names its first and last day, each with its year where they differ', () => {
  expect(weekName(weekOf('2026-11-25'))).toBe('23\u00a0November to 29\u00a0November 2026');
  expect(weekName(weekOf('2027-01-01'))).toBe('28\u00a0December 2026 to 3\u00a0January 2027');
});

test('all seven days of a week are of that week, and the next day is of the next', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      const week = weekOf(day);
      expect(week.first <= day && day <= week.last).toBe(true);
      expect(weekOf(week.first)).toEqual(week);
      expect(weekOf(week.last)).toEqual(week);
      const next = new Date(Date.parse(week.last) + 86_400_000).toISOString().slice(0, 10);
      expect(weekOf(next).id > week.id).toBe(true);
    }),
  );
});
