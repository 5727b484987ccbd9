/** The collections of content, each a folder or a file below `content/`. */
export type CollectionName =
  | 'charts'
  | 'corrections'
  | 'deals'
  | 'explainers'
  | 'faq'
  | 'figures'
  | 'glossary'
  | 'open'
  | 'readings'
  | 'records'
  | 'redirects'
  | 'revisions'
  | 'site'
  | 'sources'
  | 'tombstones'
  | 'vendors';
