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

const withSource = (keys: string) => ({
  'content/sources/more.yaml': `x-2026-01: { title: X, publisher: Y, kind: news, reliability: low, read: original${keys} }\n`,
});

test('a source that nothing rests on says why it is listed', () => {
  expect(problemsOf(siteWith(withSource('')))).toEqual([
    'sources/more.yaml:1:1 unused-source Nothing rests on the source `x-2026-01` → cite it, say under `uncited` why it is listed, or delete it if it was never published',
  ]);
  expect(problemsOf(siteWith(withSource(', uncited: It repeats what others say.')))).toEqual([]);
});

test('a source that something rests on does not say that nothing does', () => {
  const path = 'content/sources/all.yaml';
  const text = (SMALL_SITE[path] ?? '').replace('kind: filing', 'uncited: It is old.\n  kind: filing');
  expect(problemsOf(siteWith({ [path]: text }))).toEqual([
    'sources/all.yaml:13:3 unused-source Something rests on the source `acme-10q-2026-06`, which says why nothing does → delete `uncited`',
  ]);
});
