import { expect, test } from 'vitest';
import { codesOf, problemsOf, siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';

const EXPLAINER = 'content/explainers/power.mdx';

/** The small site with a second chart, and an explainer that ends with these words. */
const withChart = (words: string) =>
  siteWith({
    'content/charts/again.yaml': SMALL_SITE['content/charts/acme-money.yaml'],
    [EXPLAINER]: `${SMALL_SITE[EXPLAINER] ?? ''}\n${words}\n`,
  });

test('a link to its page does not make a chart used', () => {
  expect(problemsOf(withChart('See [it](../../charts/again/).'))).toEqual([
    'charts/again.yaml:1:1 unused-chart No article shows the chart `again` → put `<Chart id="…" />` where an article speaks of it, make it a `leadChart`, or delete it',
  ]);
});

test('an explainer that shows a chart makes it used', () => {
  expect(codesOf(withChart('<Chart id="again" />'))).toEqual([]);
});
