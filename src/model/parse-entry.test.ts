import { expect, test } from 'vitest';
import { problemsOf, siteEdited, siteWith } from '../check/test-support/small-site.ts';

const figure = (text: string) =>
  problemsOf(siteWith({ 'content/figures/more.yaml': `x:\n${text}` })).filter((problem) => !problem.includes('unused'));

test('says what is missing, unknown and wrong, each where it stands', () => {
  expect(
    figure(
      '  lable: A figure\n  unit: GW of power\n  claims:\n    - value: [1]\n      basis: anounced\n      source: 7\n',
    ),
  ).toMatchInlineSnapshot(`
    [
      "figures/more.yaml:2:3 unknown-key \`lable\` is no key of a figure → did you mean \`label\`?",
      "figures/more.yaml:3:9 bad-value \`GW of power\` is no unit → write usd, gw, percent, years, days, date, statement, what is counted in the plural (users), or a rate (usd/year)",
      "figures/more.yaml:5:14 wrong-type Expected a wording such as \`at least 10 GW\`, \`2026-H2\` or \`not published\` → write one text instead of a list",
      "figures/more.yaml:6:14 bad-value \`anounced\` is no basis → did you mean \`announced\`?",
      "figures/more.yaml:7:15 wrong-type \`source\`: Expected an id, received \`7\` → put quotation marks around it",
    ]
  `);
});

test('asks for one of value and words', () => {
  expect(figure('  label: L\n  unit: users\n  claims:\n    - { basis: reported, source: acme-10q-2026-06 }\n'))
    .toMatchInlineSnapshot(`
    [
      "figures/more.yaml:5:7 bad-value Expected either \`value\` or \`words\`: \`value\` for a number or date, \`words\` for what has none",
    ]
  `);
});

test('asks why a claim does not stand, and why one leads its rivals', () => {
  const claims =
    '    - { value: 5 users, basis: reported, source: acme-10q-2026-06 }\n    - { value: 6 users, basis: reported, source: acme-10q-2026-06, standing: rival }\n';
  expect(figure(`  label: L\n  unit: users\n  claims:\n${claims}`)).toMatchInlineSnapshot(`
    [
      "figures/more.yaml:1:1 bad-value Expected a \`rule\` beside a rival claim: readers are told why the accepted claim leads",
      "figures/more.yaml:6:78 bad-value Expected a \`why\` beside \`standing: rival\`: readers are told why a claim does not stand",
    ]
  `);
});

test('says so when an entry is no entry at all', () => {
  expect(figure('  - 1\n')).toMatchInlineSnapshot(`
    [
      "figures/more.yaml:1:1 wrong-type Expected keys with values, received a list → write its keys below it, each two spaces further in",
    ]
  `);
  expect(problemsOf(siteWith({ 'content/vendors/more.yaml': '- a\n' }))).toMatchInlineSnapshot(`
    [
      "vendors/more.yaml:1:1 wrong-type Expected a map from ids to vendors → each entry is an id, a colon, and its keys two spaces further in",
    ]
  `);
  expect(problemsOf(siteWith({ 'content/vendors/more.yaml': 'beta:\n' }))).toMatchInlineSnapshot(`
    [
      "vendors/more.yaml:1:1 wrong-type Expected keys with values, received nothing → write it, or delete the key",
    ]
  `);
});

test('takes braces without quotation marks for what they are', () => {
  expect(
    problemsOf(
      siteWith({ 'content/vendors/more.yaml': 'beta:\n  name: Beta\n  role: none\n  summary: {acme-term}\n' }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "vendors/more.yaml:4:12 wrong-type \`summary\`: braces print a figure in a text, and here stands an id → write \`acme-term\` without braces",
    ]
  `);
});

test('shortens what it repeats', () => {
  const [problem = ''] = figure(`  label: L\n  unit: ${'long '.repeat(1000)}\n  claims: []\n`);
  expect(problem.length).toBeLessThan(400);
});

test('names the forms that a chart may have', () => {
  const CHART = 'content/charts/acme-money.yaml';
  expect(problemsOf(siteEdited(CHART, 'form: bars', 'form: bar'))).toEqual([
    'charts/acme-money.yaml:1:7 bad-value `bar` is no form → did you mean `bars`?',
  ]);
  expect(problemsOf(siteEdited(CHART, 'form: bars\n', ''))).toEqual([
    'charts/acme-money.yaml:1:1 missing-key `form` is missing → write it: docs/add-a-deal.md says what belongs there',
  ]);
  expect(problemsOf(siteEdited(CHART, 'subtitle:', 'subtitel:'))).toContain(
    'charts/acme-money.yaml:3:1 unknown-key `subtitel` is no key of a chart → did you mean `subtitle`?',
  );
});
