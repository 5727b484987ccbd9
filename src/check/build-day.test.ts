import { expect, test } from 'vitest';
import { buildDay } from './build-day.ts';

test('a build is for the day that it is given, or that it is', () => {
  const now = new Date(2026, 10, 29, 23);
  expect(buildDay({ BUILD_DAY: '2026-12-05' }, now).iso).toBe('2026-12-05');
  expect(buildDay({ BUILD_DAY: '' }, now).iso).toBe('2026-11-29');
  expect(() => buildDay({ BUILD_DAY: 'soon' }, now)).toThrow('BUILD_DAY is "soon": expected a day such as 2026-12-05');
});
