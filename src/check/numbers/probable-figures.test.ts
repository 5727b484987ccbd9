import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { FigureIndex } from './probable-figures.ts';
import { siteWith } from '../test-support/small-site.ts';

const index = new FigureIndex(check(siteWith()).content.ledger);
const probable = (number: string, following = '') => index.probable(number, following, ['acme']);

test.each([
  ['$38 billion', 'acme-commitment'],
  ['38bn', 'acme-commitment'],
  ['thirty-eight billion', 'acme-commitment'],
  ['seven-year', 'acme-term'],
  ['7', 'acme-term'],
  ['３ GW', 'acme-capacity'],
])('takes %s for %s', (number, id) => {
  expect(probable(number)[0]).toBe(id);
});

test('reads the unit that follows', () => {
  expect(probable('3', ' GW of computing')).toEqual(['acme-capacity']);
});

test.each(['$7 billion', '7 GW', '38%', '$38 million', '38 GW', '3 years', '3 billion', '38 billion users'])(
  'names none in another unit for %s',
  (number) => {
    expect(probable(number)).toEqual([]);
  },
);

test.each([
  ['38', ' billion dollars', 'acme-commitment'],
  ['US$38', ' billion', 'acme-commitment'],
  ['$38 billion', ' over 7 years', 'acme-commitment'],
  ['seven', '-year deal', 'acme-term'],
])('takes %s%s for %s', (number, following, id) => {
  expect(probable(number, following)[0]).toBe(id);
});

test('names none for a number that no figure holds', () => {
  expect(probable('41')).toEqual([]);
});
