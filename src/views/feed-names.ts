/** The feeds and where they stand; apart from what fills them, since every page names them. */
export const FEEDS = {
  articles: {
    title: 'Articles',
    description: 'Whole articles and explainers on OpenAI’s computing deals.',
    page: '/deals/',
  },
  changes: {
    title: 'Changes',
    description: 'Every new value of a figure and every correction, with its source.',
    page: '/changes/',
  },
  additions: {
    title: 'Additions',
    description: 'New deals, and the first value of every figure, with its source.',
    page: '/figures/',
  },
  corrections: {
    title: 'Corrections',
    description: 'What we got wrong, made clearer or brought up to date.',
    page: '/corrections/',
  },
} as const;

export type FeedName = keyof typeof FEEDS;

export const FEED_NAMES = Object.keys(FEEDS) as FeedName[];

/** `xml` is Atom, `json` is JSON Feed. */
export const feedPath = (name: FeedName, ending: 'xml' | 'json') => `/feeds/${name}.${ending}`;
