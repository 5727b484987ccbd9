import { expect, test } from 'vitest';
import { Progress, isHeard } from './progress.ts';

test.each([
  ['a warning of Vite', { level: 'warn', label: 'vite' }],
  ['an error of a build', { level: 'error', label: 'build' }],
  ['what is new among the addresses', { level: 'info', label: 'permalinks' }],
  ['what is wrong in the content', { level: 'info', label: 'content-check' }],
] as const)('says %s', (_, message) => {
  expect(isHeard(message)).toBe(true);
});

test.each([
  ['each file', { level: 'info', label: null }],
  ['how Astro writes it', { level: 'info', label: 'SKIP_FORMAT' }],
  ['where Astro is', { level: 'info', label: 'build' }],
] as const)('does not say %s', (_, message) => {
  expect(isHeard(message)).toBe(false);
});

test('counts files, and pictures among them', () => {
  const paths = ['/deals/', '/a.png/', '/b.png'];
  const progress = new Progress(paths);
  expect(String(progress)).toBe('0 of 3 files, 0 of 2 pictures among them');
  progress.add('/b.png');
  expect(String(progress)).toBe('1 of 3 files, 1 of 2 pictures among them');
  for (const path of ['/deals/', '/a.png/']) progress.add(path);
  expect(String(progress)).toBe('3 files, 2 pictures among them');
});
