/** Pages of this site that are no entries, below the root; a test holds that there are no others. */
export const STANDING_PAGES = [
  '',
  'changes',
  'charts',
  'corrections',
  'corrections/policy',
  'data',
  'deals',
  'embed',
  'explainers',
  'faq',
  'figures',
  'glossary',
  'methodology',
  'open',
  'sources',
  'vendors',
];
