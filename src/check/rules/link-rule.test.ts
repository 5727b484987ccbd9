import { expect, test } from 'vitest';
import { printPermalinks } from '../../model/reading/files/permalinks-file.ts';
import { problemsOf, siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';

const DEAL = 'content/deals/acme.mdx';
const PUBLISHED = printPermalinks(
  ['/figures/acme-term/', '/figures/acme-term/#revisions', '/methodology/', '/methodology/#rules'].map((address) => ({
    first: '2026-11-22',
    changed: '2026-11-22',
    says: '0123456789ab',
    address,
  })),
);
const linking = (to: string) =>
  problemsOf(
    siteWith({ [DEAL]: `${SMALL_SITE[DEAL] ?? ''}\nSee [it](${to}).\n`, 'content/permalinks.txt': PUBLISHED }),
  ).map((problem) => problem.replace(/^\S+ /, ''));

test.each([
  '#announcement',
  '#path',
  '#chart-acme-money',
  '#faq-worth',
  './#announcement',
  '../../explainers/power/#two-layers',
  '../../faq/worth/#figures',
  '../../glossary/#gigawatt',
  '../../sources/#acme-10q-2026-06',
  '../../figures/acme-term/#revisions',
  '../../figures/acme-capacity/#revisions',
  '../../methodology/#rules',
])('knows the place %s', (to) => {
  expect(linking(to)).toEqual([]);
});

test.each([
  ['#anouncement', '/deals/acme/ has no place `#anouncement` → did you mean `announcement`?'],
  ['#fig-acme-trem', '/deals/acme/ has no place `#fig-acme-trem`'],
  ['../../explainers/power/#two-layer', '/explainers/power/ has no place `#two-layer` → did you mean `two-layers`?'],
  ['../../methodology/#ruels', '/methodology/ has no place `#ruels` → did you mean `rules`?'],
  ['../../figures/acme-term/#revisoins', '/figures/acme-term/ has no place `#revisoins` → did you mean `revisions`?'],
])('does not know the place %s', (to, message) => {
  expect(linking(to)).toEqual([expect.stringContaining(`unknown-fragment ${message}`)]);
});
