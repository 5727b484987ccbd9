import { expect, test } from 'vitest';
import { problemsOf, siteWith } from '../test-support/small-site.ts';

const figure = (id: string, value: string, more = '') => `${id}:
  label: ${id}
  unit: usd
  deals: [acme]
  money: { kind: purchase-commitment }${more}
  claims:
    - { value: ${value}, basis: announced, source: acme-10q-2026-06 }
`;

const problems = (figures: string[], parts: string[], missing: string[]) => {
  const members = (ids: string[]) => ids.map((id) => `      - { label: Acme, figure: ${id} }\n`).join('');
  return problemsOf(
    siteWith({
      'content/figures/more.yaml': figures.join(''),
      'content/charts/acme-money.yaml': `form: shares
title: A chart
subtitle: Its measure
description: What it shows.
unit: usd
hue: from-openai
rows:
  - label: A date
    detail: what counts
    parts:
${members(parts)}    missing:
${members(missing)}note: Nothing.
`,
    }),
  );
};

test('accepts floors to share, and what is missing beside them', () => {
  const figures = [
    figure('a', 'more than $3'),
    figure('b', '$2'),
    figure('c', 'not published'),
    figure('d', 'up to $2'),
  ];
  expect(problems(figures, ['a', 'b'], ['c', 'd'])).toEqual([]);
});

test('tells what has a share from what has none', () => {
  const figures = [figure('a', '$3'), figure('b', 'up to $2'), figure('c', 'more than $1')];
  expect(problems(figures, ['a', 'b'], ['c'])).toEqual([
    'charts/acme-money.yaml:12:32 not-drawable `b` has no floor, so nobody knows its share → put it under `missing`',
    'charts/acme-money.yaml:14:32 not-drawable `c` has a floor, so it has a share → put it under `parts`',
  ]);
});

test('refuses a whole that counts something twice', () => {
  const figures = [figure('a', '$3', '\n  partOf: [b]'), figure('b', '$4'), figure('c', 'not published')];
  expect(problems(figures, ['a', 'b'], ['c'])).toEqual([
    'charts/acme-money.yaml:11:7 not-addable “A date” has no whole to share out: `a` is already part of `b` → docs/checks.md says what may be added',
  ]);
});
