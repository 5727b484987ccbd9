import { expect, test } from 'vitest';
import { saysOf } from './says.ts';
import { chart, row } from '../test-support/a-chart.ts';

const says = (changes: Parameters<typeof chart>[0] = {}) => {
  const a = chart(changes);
  return saysOf(a.rows, a);
};

test('is 32 hexadecimal digits', () => {
  expect(says()).toMatch(/^[0-9a-f]{32}$/);
});

test.each([
  ['the title', { title: 'Another' }],
  ['the subtitle', { subtitle: 'Another' }],
  ['the description', { description: 'Another' }],
  ['the note', { note: 'Another' }],
  ['the words of a row', { rows: [row({ words: '6 GW' })] }],
  ['the basis of a row', { rows: [row({ basis: 'reported' })] }],
  ['the date of a row', { rows: [row({ asOf: '2026' })] }],
  ['the label of a row', { rows: [row({ label: 'Advanced Micro Devices' })] }],
  ['the number of rows', { rows: [row(), row()] }],
] as const)('changes with %s', (_what, changes) => {
  expect(says(changes)).not.toBe(says());
});

test.each([
  ['where a link leads', { rows: [row({ href: 'https://elsewhere.test/' })] }],
  ['the address of the page', { url: 'https://elsewhere.test/' }],
  ['the kind of blank', { title: 'A & B agreed on "less" <than>\u00a0it seemed' }],
] as const)('does not change with %s', (_what, changes) => {
  expect(says(changes)).toBe(says());
});
