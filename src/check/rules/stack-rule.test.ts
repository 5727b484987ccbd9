import { expect, test } from 'vitest';
import { problemsOf, siteWith } from '../test-support/small-site.ts';

const figure = (id: string, value: string, more = 'capacity: { layer: silicon }') => `${id}:
  label: ${id}
  unit: gw
  deals: [acme]
  ${more}
  claims:
    - { value: ${value}, basis: announced, source: acme-10q-2026-06 }
`;

const problems = (figures: string[], parts: string[], total = '') =>
  problemsOf(
    siteWith({
      'content/figures/more.yaml': figures.join(''),
      'content/charts/acme-money.yaml': `form: stack
title: A chart
subtitle: Its measure
description: What it shows.
unit: gw
hue: power
rows:
  - label: A reading
    detail: what counts
    parts:
${parts.map((id) => `      - { label: Acme, figure: ${id} }\n`).join('')}${total}note: Nothing.
`,
    }),
  );

test('accepts a sum that the ledger allows, and a gap in it', () => {
  expect(problems([figure('a', '1 GW'), figure('b', 'not published'), figure('c', '2 GW')], ['a', 'b', 'c'])).toEqual(
    [],
  );
});

test('refuses a sum that counts something twice, or what nobody can use', () => {
  const twice = [figure('a', '1 GW', 'capacity: { layer: silicon }\n  partOf: [b]'), figure('b', '2 GW')];
  expect(problems(twice, ['a', 'b'])).toEqual([
    'charts/acme-money.yaml:11:7 not-addable “A reading” cannot be added up: `a` is already part of `b` → docs/checks.md says what may be added',
  ]);
  const layers = [figure('a', '1 GW'), figure('b', '2 GW', 'capacity: { layer: cloud }')];
  expect(problems(layers, ['a', 'b'])).toEqual([
    'charts/acme-money.yaml:11:7 not-addable “A reading” cannot be added up: `a` and `b` measure the silicon and the cloud layer: one gigawatt can appear in both → docs/checks.md says what may be added',
  ]);
});

test('refuses a total that is another sum', () => {
  const figures = [figure('a', '1 GW'), figure('b', '2 GW'), figure('t', '4 GW')];
  expect(problems(figures, ['a', 'b'], '    total: t\n')).toEqual([
    'charts/acme-money.yaml:13:12 not-addable `t` is another sum than the parts of “A reading” make → correct the parts, or leave `total` out',
  ]);
});

test('knows the keys of each form, and the forms', () => {
  const chart = (text: string) => problemsOf(siteWith({ 'content/charts/acme-money.yaml': text }));
  expect(chart('form: stak\n').at(0)).toBe(
    'charts/acme-money.yaml:1:7 bad-value `stak` is no form → did you mean `stack`?',
  );
  expect(chart('title: A\n').at(0)).toContain('missing-key `form` is missing');
});
