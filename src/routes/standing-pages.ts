/** Pages of this site that are no entries, below the root; a test holds that there are no others. */
export const STANDING_PAGES = [
  '',
  'about',
  'changes',
  'charts',
  'check',
  'corrections',
  'corrections/policy',
  'count',
  'data',
  'data/questions',
  'deals',
  'embed',
  'evidence',
  'explainers',
  'faq',
  'figures',
  'glossary',
  'methodology',
  'methodology/first-articles',
  'open',
  'promises',
  'search',
  'sites',
  'sources',
  'sources/read',
  'timeline',
  'vendors',
];

/** Standing pages whose words stand in `content/pages/<id>.mdx`, and where each is, below the root. */
export const WRITTEN_PAGES = {
  about: 'about',
  charts: 'charts',
  check: 'check',
  'corrections-policy': 'corrections/policy',
  data: 'data',
  'data-questions': 'data/questions',
  deals: 'deals',
  embed: 'embed',
  evidence: 'evidence',
  explainers: 'explainers',
  faq: 'faq',
  figures: 'figures',
  'first-articles': 'methodology/first-articles',
  glossary: 'glossary',
  methodology: 'methodology',
  open: 'open',
  sites: 'sites',
  vendors: 'vendors',
} as const;

export type WrittenPage = keyof typeof WRITTEN_PAGES;

export const isWrittenPage = (id: string): id is WrittenPage => Object.hasOwn(WRITTEN_PAGES, id);

/** Where the page of an article is, below the root: `deals/nvidia`. */
export const articlePath = (collection: string, id: string) =>
  collection === 'pages' && isWrittenPage(id) ? WRITTEN_PAGES[id] : `${collection}/${id}`;
