import { expect, test } from 'vitest';
import { plain } from '../ledger/testing.ts';
import { answer } from './answer.ts';
import { endsSentence, naiveSentence } from './cautions.ts';
import { asked, chips, claimed, commitment, deal, fileOf } from './testing.ts';

const all = commitment('all', 'more than $300 billion');
const part = (id: string, value: string) => commitment(id, value, { partOf: ['all'] });

test('the plain sum is told with what is wrong in it, by name and the largest first, or not at all', () => {
  const file = fileOf([all, part('first', '$38 billion'), commitment('guess', '$9 billion', { conditional: true })]);
  expect(plain(naiveSentence(answer(file, asked())))).toBe(
    'To add up every number that was public would give $347 billion, and be wrong. It would count twice, in whole or in part, “first”. It would add what has ended, or nobody has agreed to: “guess”.',
  );
  const many = fileOf([all, ...[1, 2, 3, 4].map((n) => part(`no ${n}`, `$${n} billion`))]);
  expect(naiveSentence(answer(many, asked()))).toContain('in part, “no 4”, “no 3” and 2 more.');
  expect(naiveSentence(answer(fileOf([commitment('a', '$5 billion')]), asked()))).toBe('');
});

test('what the rule leaves out is named as such', () => {
  const file = fileOf([
    all,
    commitment('talk', '$38 billion', { claims: [claimed('$38 billion', '2025-06-01', { grade: 'C' })] }),
  ]);
  expect(naiveSentence(answer(file, asked({ grade: 'B' })))).toContain(
    'It would add what this rule leaves out: “talk”.',
  );
});

test('beside other numbers, an “up to” says which end of the sum it is in', () => {
  const ends = (...values: string[]) => {
    const file = fileOf(
      values.map((value, i) => chips(`chip ${i}`, value)),
      [deal('acme', [])],
    );
    return endsSentence(answer(file, asked({ measure: 'chips' })));
  };
  expect(ends('up to 6 GW', '10 GW')).toBe(
    'The sum’s lower end leaves out what is told only as “up to” (“chip 0”); its upper end holds all of it.',
  );
  expect(ends('up to 6 GW', 'at least 10 GW')).toBe(
    'The sum’s lower end leaves out what is told only as “up to” (“chip 0”); as an “at least” is added too, it has no upper end.',
  );
  expect(ends('up to 6 GW')).toBe('');
  expect(ends('10 GW', 'at least 3 GW')).toBe('');
});

test('what is bound within an “up to” is told: it raises no floor', () => {
  const file = fileOf([chips('all', 'up to 6 GW'), chips('bound', '1 GW', { partOf: ['all'] })]);
  expect(endsSentence(answer(file, asked({ measure: 'chips' })))).toBe(
    'The sum’s lower end leaves out what is told only as “up to” (“all”), and what is bound within that (“bound”); its upper end holds all of it.',
  );
});
