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
  | 'pages'
  | 'readings'
  | 'records'
  | 'redirects'
  | 'revisions'
  | 'site'
  | 'sources'
  | 'tombstones'
  | 'vendors';
