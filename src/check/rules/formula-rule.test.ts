import { expect, test } from 'vitest';
import { problemsOf, siteWith } from '../test-support/small-site.ts';

const claimed = (id: string, value: string, more = '') => `${id}:
  label: ${id}
  unit: usd
  deals: [acme]
  money: { kind: purchase-commitment }
  claims:
    - { value: ${value}, basis: announced, source: acme-10q-2026-06${more} }
`;
const derived = (id: string, formula: string, claims = '', unit = 'usd') => `${id}:
  label: ${id}
  unit: ${unit}
  deals: [acme]
  money: { kind: purchase-commitment }
  formula: ${formula}
${claims}`;
const stated = (value: string, more = '') =>
  `  claims:\n    - { value: ${value}, basis: derived, source: acme-10q-2026-06${more} }\n`;

const problems = (...figures: string[]) => problemsOf(siteWith({ 'content/figures/more.yaml': figures.join('') }));

test('tells everyone in a circle, and nobody who only depends on it', () => {
  const figures = [derived('a', 'sum(b, d)'), derived('b', 'sum(a, d)'), derived('c', 'sum(a, d)'), claimed('d', '$1')];
  expect(problems(...figures)).toMatchInlineSnapshot(`
    [
      "figures/more.yaml:6:12 circular-reference \`a\` is computed from itself: \`a\` → \`b\` → \`a\` → one of these formulas names the wrong figure",
      "figures/more.yaml:12:12 circular-reference \`b\` is computed from itself: \`b\` → \`a\` → \`b\` → one of these formulas names the wrong figure",
    ]
  `);
});

test('reports a missing value once, where it is asked for', () => {
  const unknown = claimed('d', '$1', ', standing: unverified, why: Nobody knows');
  expect(problems(derived('a', 'sum(acme-commitment, d)'), derived('b', 'sum(a, acme-commitment)'), unknown))
    .toMatchInlineSnapshot(`
    [
      "figures/more.yaml:6:12 no-value \`d\` has no accepted claim, so nothing can be computed from it → find a source that supports a claim, or drop the formula",
    ]
  `);
});

test('gives the reason when a formula cannot be computed', () => {
  expect(problems(derived('a', 'acme-commitment / d'), claimed('d', 'not published'))).toMatchInlineSnapshot(`
    [
      "figures/more.yaml:6:12 cannot-compute \`d\` has no number: it is not published → the section “The ledger” of docs/checks.md says what may be added, subtracted and divided",
    ]
  `);
  expect(problems(derived('a', 'acme-commitment / acme-term'))).toMatchInlineSnapshot(`
    [
      "figures/more.yaml:6:12 wrong-unit acme-commitment / acme-term gives usd/year, but the figure is in usd → correct \`unit\`, or the formula",
    ]
  `);
  const overlapping = claimed('d', '$2 billion').replace('  claims', '  overlaps: [acme-commitment]\n  claims');
  expect(problems(derived('a', 'sum(acme-commitment, d)'), overlapping)).toMatchInlineSnapshot(`
    [
      "figures/more.yaml:6:12 not-addable This cannot be added up: \`acme-commitment\` and \`d\` count some of the same thing, to an unknown extent → the section “The ledger” of docs/checks.md says what may be added, subtracted and divided",
    ]
  `);
});

test('allows a source to round', () => {
  expect(
    problems(derived('a', 'sum(acme-commitment, d)', stated('about $40 billion')), claimed('d', '$2.4 billion')),
  ).toEqual([]);
});

test('tells of a source that says something else', () => {
  expect(problems(derived('a', 'sum(acme-commitment, d)', stated('$42 billion')), claimed('d', '$2.4 billion')))
    .toMatchInlineSnapshot(`
    [
      "figures/more.yaml:8:16 disagreement The source says $42 billion, the formula gives $40.4 billion → correct the formula or the value, or give the claim another \`standing\` and say \`why\`",
    ]
  `);
});

test('leaves a claim alone that has been corrected', () => {
  const corrected = stated('$99 billion', ', standing: corrected, why: It is wrong');
  expect(problems(derived('a', 'sum(acme-commitment, d)', corrected), claimed('d', '$2.4 billion'))).toEqual([]);
});
