import { expect, test } from 'vitest';
import { sinceWords } from './since-words.ts';

test('tells a page that has changed since a day from one that has not', () => {
  expect(sinceWords('2026-11-29', '2026-11-22')).toBe('Changed since 2026-11-22');
  expect(sinceWords('2026-11-22', '2026-11-29')).toBe('The same as on 2026-11-29');
});

test('calls a page that is cited as of the day of its last change neither', () => {
  expect(sinceWords('2026-11-29', '2026-11-29')).toBe('No change after 2026-11-29');
});
