import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STANDING_FIGURES } from '../model/standing-figures.ts';
import { problemsOf, siteWith } from './test-support/small-site.ts';

/** An id that stands in the code of a page: in a component, in a table of examples, or in a question to the ledger. */
const PRINTED = /<Figure\s+id="([a-z0-9-]+)"|example: '([a-z0-9-]+)'|ledger\.(?:value|figure)\('([a-z0-9-]+)'\)/g;

test('knows every figure that a page prints by itself', () => {
  const ids = globSync('src/{pages,components,layouts}/**/*.{astro,ts}')
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(PRINTED)])
    .map(([, component, example, asked]) => component ?? example ?? asked ?? '');
  expect([...STANDING_FIGURES].toSorted()).toEqual([...new Set(ids)].toSorted());
});

test.each([
  ['', []],
  [
    ', standing: unverified, why: Nobody knows.',
    [
      'figures/more.yaml:1:1 no-value The site’s own pages print `published-commitments`, which has no accepted claim → find a source that supports a claim, or take it out of src/pages',
    ],
  ],
])('a figure that a page prints needs an accepted claim: %j', (standing, problems) => {
  const figure = `published-commitments: { label: Contracts, unit: statement, deals: [acme], claims: [{ words: Many, basis: announced, source: acme-10q-2026-06${standing} }] }\n`;
  expect(problemsOf(siteWith({ 'content/figures/more.yaml': figure }))).toEqual(problems);
});
