import { SMALL_SITE } from '../../src/check/test-support/small-site-files.ts';

/** What a correction in the small sites is about, by the collection that it stands in. */
export const CORRECTED = {
  deals: 'acme',
  explainers: 'power',
  faq: 'delay',
  figures: 'acme-commitment',
  charts: 'acme-money',
};

const CORRECTION = `kind: corrected
date: 2099-01-01
about: { ${Object.entries(CORRECTED)
  .map(([collection, id]) => `${collection}: [${id}]`)
  .join(', ')} }
said: The moon is green.
says: The moon is grey.
why: We had not looked.
`;

const KEPT_BY_SOMEBODY = {
  'content/site.yaml': 'sourcesRead: 2026-10-08\nkeptBy: Ada and Grace\ncontact: mailto:desk@ledger.test\n',
  'content/corrections/the-moon.yaml': CORRECTION,
};

const KEPT = /^content\/(?:figures|glossary|open|pages|records|sources|vendors)\/|^content\/(?:home|site)\.yaml$/;

/** Without a chart, and so without an article: each of those leads with one. Nor has it deals, or promises. */
export const WITHOUT_CHARTS: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(SMALL_SITE).map(([path, text]) => {
    const alone = text.replace(/^( {2}deals: ).*acme.*\n(?: {2}promise: .*\n)?/gm, '$1[]\n');
    return [path, KEPT.test(path) ? alone : undefined];
  }),
);

/**
 * The small sites that are built after the whole one, by what of the small content is changed in each. All are of the
 * code of the whole one, but count less.
 */
export const SMALL_SITES = {
  root: { changes: KEPT_BY_SOMEBODY, basePath: '/', daysAhead: 0 },
  // Next year perhaps: no page depends on it. Pictures are kept for longer than that.
  below: { changes: KEPT_BY_SOMEBODY, basePath: '/ledger/', daysAhead: 45 },
  withoutCharts: { changes: WITHOUT_CHARTS, basePath: '/ledger/', daysAhead: 0 },
};

export type SmallSite = keyof typeof SMALL_SITES;
