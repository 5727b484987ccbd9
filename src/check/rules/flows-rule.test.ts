import { expect, test } from 'vitest';
import { problemsOf, siteWith } from '../test-support/small-site.ts';

const figure = (id: string, money: string, value = '$5', unit = 'usd') => `${id}:
  label: ${id}
  unit: ${unit}
  deals: [acme]
  money: { ${money} }
  claims:
    - { value: ${value}, basis: announced, source: acme-10q-2026-06 }
`;

const problems = (figures: string[], flows: string[], end = '') =>
  problemsOf(
    siteWith({
      'content/figures/more.yaml': figures.join(''),
      'content/charts/acme-money.yaml': `form: flows
title: A chart
subtitle: Its measure
description: What it shows.
rows:
  - label: Acme
    flows:
${flows.map((flow) => `      - { detail: one, ${flow} }\n`).join('')}note: Nothing.
${end}`,
    }),
  ).filter((problem) => problem.startsWith('charts/'));

const OUT = 'kind: purchase-commitment, payer: openai, payee: acme';

test('accepts flows with a size, and without one', () => {
  const figures = [
    figure('a', OUT),
    figure('b', OUT, 'not published'),
    figure('c', 'kind: contingent-support, payer: acme, payee: acme'),
  ];
  expect(problems(figures, ['figure: a', 'figure: b', 'figure: c, to: a landlord'])).toEqual([]);
});

test('refuses what is no flow, or goes nobody knows where', () => {
  const figures = [
    figure('a', 'kind: programme-total'),
    figure('b', 'kind: purchase-commitment, payer: openai'),
    figure('c', 'kind: contingent-support, payer: acme, payee: acme'),
    figure('d', OUT, '$5 a year', 'usd/year'),
  ];
  expect(problems(figures, ['figure: a', 'figure: b', 'figure: c', 'figure: d'])).toEqual([
    'charts/acme-money.yaml:8:32 not-drawable `a` is no flow of money or shares from one to another → choose another figure',
    'charts/acme-money.yaml:9:32 not-drawable `b` does not say who pays whom → give it a `payer` and a `payee`',
    'charts/acme-money.yaml:10:32 not-drawable `c` neither comes from OpenAI nor goes to it → say under `to` who receives it',
    'charts/acme-money.yaml:11:32 not-drawable `d` ($5 a year) has no thickness → choose a figure that is an amount of dollars',
  ]);
});

test('lets lead in the short form what it draws: the largest payment each way', () => {
  const figures = [
    figure('small', OUT),
    figure('large', OUT, '$9'),
    figure('back', 'kind: capital-in, payer: acme, payee: openai', '$1'),
    figure('unpriced', OUT, 'not published'),
  ];
  const leading = (...rows: string[]) =>
    problems(
      figures,
      figures.map((_, i) => `figure: ${['small', 'large', 'back', 'unpriced'][i]}`),
      `short: { rows: [${rows.join(', ')}] }\n`,
    );
  expect(leading('large', 'back')).toEqual([]);
  expect(leading('back', 'small', 'unpriced')).toEqual([
    'charts/acme-money.yaml:13:23 not-drawable the short form draws the company’s largest payment each way, which is not `small` → let `large` lead',
    'charts/acme-money.yaml:13:30 not-drawable `unpriced` is no amount of cash from OpenAI or to it, so the short form does not draw it → let another figure lead',
  ]);
});
