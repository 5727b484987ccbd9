import { expect, test } from 'vitest';
import { tellLastChanged } from './last-changed.ts';

const PAGE = '<dd><span data-last-changed>not yet published</span></dd>';
const record = { first: '2026-10-01', changed: '2026-11-22', says: 'aaaaaaaaaaaa', address: '/a/' };

test('a page that says what was recorded has the recorded day', () => {
  expect(tellLastChanged(PAGE, 'aaaaaaaaaaaa', record)).toBe(
    '<dd><time datetime="2026-11-22">22 November 2026</time></dd>',
  );
});

test('a page that says something else has no day yet', () => {
  expect(tellLastChanged(PAGE, 'bbbbbbbbbbbb', record)).toBe('<dd>since it was last published</dd>');
});

test('tells machines the day only where it is known', () => {
  const told = (says: string, of: typeof record | undefined) =>
    tellLastChanged('{"datePublished":"2026-10-01","dateModified":"last changed"}', says, of);
  expect(told('aaaaaaaaaaaa', record)).toBe('{"datePublished":"2026-10-01","dateModified":"2026-11-22"}');
  expect(told('bbbbbbbbbbbb', record)).toBe('{"datePublished":"2026-10-01"}');
  expect(told('aaaaaaaaaaaa', undefined)).toBe('{"datePublished":"2026-10-01"}');
});

test('a page that was never published says so', () => {
  expect(tellLastChanged(PAGE, 'aaaaaaaaaaaa', undefined)).toBe(PAGE);
});
