import { expect, test } from 'vitest';
import { wholeRows } from './whole-rows.ts';

const row = (y: number) =>
  `<g transform="translate(0 ${y})"><text y="14">Name</text><svg height="24" y="20"><rect y="3" height="18"></rect></svg></g>`;
const chart = `<svg height="300" width="600">${[0, 60, 120].map(row).join('')}</svg>`;

test('a chart with room enough is shown whole', () => {
  expect(wholeRows(chart, 400)).toBe(400);
});

test('a bar is not cut through', () => {
  expect(wholeRows(chart, 95)).toBe(80);
});

test('a label is not cut through', () => {
  expect(wholeRows(chart, 70)).toBe(61);
});

test('what runs through several rows may be cut', () => {
  expect(wholeRows('<svg height="300"><rect y="0" height="300"></rect></svg>', 100)).toBe(100);
});
