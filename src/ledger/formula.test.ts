import { describe, expect, test } from 'vitest';
import { describeFormula, FormulaError, parseFormula } from './formula.ts';

describe('parsing', () => {
  test.each([
    ['aws-commitment / aws-term', 'quotient', ['aws-commitment', 'aws-term']],
    ['a-1 - b-2', 'difference', ['a-1', 'b-2']],
    ['sum(a, b, c)', 'sum', ['a', 'b', 'c']],
    ['sum(a,b)', 'sum', ['a', 'b']],
    ['range(a, b)', 'range', ['a', 'b']],
    ['share(a, b, c)', 'share', ['a', 'b', 'c']],
    ['days(a, b)', 'days', ['a', 'b']],
    ['year(a)', 'year', ['a']],
    ['2025-a / b1', 'quotient', ['2025-a', 'b1']],
    ['  a / b ', 'quotient', ['a', 'b']],
    [' sum(a, b) ', 'sum', ['a', 'b']],
  ])('reads %s', (text, operator, operands) => {
    expect(parseFormula(text)).toEqual({ operator, operands });
  });

  test.each([
    '',
    'a',
    'a-b',
    'a / b / c',
    'a / b - c',
    'a * b',
    'sum(a, b) / c',
    'sum()',
    'sum(a b)',
    'sum(a,  b)',
    'mean(a, b)',
    'to-string(a, b)',
    'constructor(a, b)',
    '38 billion / 7',
    'A / b',
    'a- / b',
    'x sum(a, b)',
    'sum(a, b) x',
  ])('says what a formula may be when it is `%s`', (text) => {
    expect(() => parseFormula(text)).toThrow(FormulaError);
    expect(() => parseFormula(text)).toThrow(
      `\`${text}\` is not a formula: expected \`a / b\`, \`a - b\`, \`sum(a, b)\`, \`range(a, b)\`, \`share(a, b)\`, \`days(a, b)\` or \`year(a)\` over figure ids`,
    );
  });

  test.each([
    ['sum(a)', 'sum takes at least 2 figures, not 1'],
    ['share(a)', 'share takes at least 2 figures, not 1'],
    ['range(a, b, c)', 'range takes 2 figures, not 3'],
    ['days(a)', 'days takes 2 figures, not 1'],
    ['year(a, b)', 'year takes 1 figure, not 2'],
  ])('says how many figures belong in %s', (text, message) => {
    expect(() => parseFormula(text)).toThrow(new FormulaError(`\`${text}\`: ${message}`));
  });

  test.each([
    ['a / 12', 4],
    ['sum(12, a)', 4],
  ])('says where a number is typed into %s', (text, at) => {
    expect(() => parseFormula(text)).toThrow(
      new FormulaError('`12` is a typed number, and a formula holds ids of figures alone', at),
    );
    expect(() => parseFormula(text)).toThrow(expect.objectContaining({ at }));
  });
});

describe('describing', () => {
  test.each([
    ['a / b', 'A ÷ B'],
    ['a - b', 'A − B'],
    ['sum(a, b, c)', 'A + B + C'],
    ['range(a, b)', 'from A to B, whichever is lower first'],
    ['share(a, b, c)', 'A as a share of A + B + C'],
    ['days(a, b)', 'days from A to B'],
    ['year(a)', 'what a year brings at the rate of A'],
  ])('shows %s as %s', (text, expected) => {
    expect(describeFormula(parseFormula(text), (id) => id.toUpperCase())).toBe(expected);
  });
});
