import { expect, test } from 'vitest';
import { readProperties, usedCss } from './used-css.ts';

const HTML = '<p class="a b">…</p>';

test('keeps what can match, and drops what names a class that is not there', () => {
  expect(usedCss('.a{color:red}.c{color:blue}.a .c{color:green}p{margin:0}', HTML)).toBe('.a{color:red}p{margin:0}');
});

test('keeps of several selectors those that can match', () => {
  expect(usedCss('.a,.c{color:red}', HTML)).toBe('.a{color:red}');
});

test('keeps what must not match', () => {
  expect(usedCss('.a:not(.c){color:red}', HTML)).toBe('.a:not(.c){color:red}');
});

test('looks into conditions, and drops one that is empty then', () => {
  expect(usedCss('@media print{.a{color:red}.c{color:red}}@media print{.c{color:red}}', HTML)).toBe(
    '@media print{.a{color:red}}',
  );
});

test('finds the custom properties that a style sheet reads', () => {
  expect(readProperties('a{color:var(--ink);fill:var(--font-sans, Arial)}')).toEqual(new Set(['ink', 'font-sans']));
});
