/** What an editor probably did when a published address is gone. */

/** Entries of `content/`: where each is written. */
export interface Written {
  collection: string;
  id: string;
  path: string;
  /** Of a derived figure: the ids that it is computed from. */
  inputs?: readonly string[];
}

export interface Cause {
  /** A file, or the folder that it must have been in. */
  file: string;
  /** The rest of a sentence that the file begins: "was deleted or renamed". */
  what: string;
}

const DELETED = 'was deleted or renamed';

type Find = (collection: string, id: string) => string | undefined;
type Guess = (find: Find, ...groups: string[]) => Cause;

/** The file of an entry that has one of its own. */
const article =
  (folder: string, ending: string): Guess =>
  (find, id = '') => {
    const file = find(folder, id);
    return file === undefined
      ? { file: `content/${folder}/${id}.${ending}`, what: DELETED }
      : { file, what: 'is there, but its page no longer has this address' };
  };

/** An entry in a file of many. */
const inMap =
  (folder: string, noun: string): Guess =>
  (find, id = '') => ({
    file: find(folder, id) ?? `content/${folder}/`,
    what: `no longer holds the ${noun} \`${id}\`: it was deleted or renamed`,
  });

const answerIn: Guess = (find, page = '', id = '') => {
  const answer = find('faq', id);
  if (answer === undefined) return { file: `content/faq/${id}.mdx`, what: DELETED };
  const [collection = '', article = ''] = page.split('/');
  if (page !== '' && pageFile(find, collection, article) === undefined) return pageOf(find, collection, article);
  return { file: find(collection, article) ?? answer, what: `no longer shows the answer \`${id}\`` };
};

const chartIn: Guess = (find, page = '', id = '') => {
  const [collection = '', article = ''] = page.split('/');
  if (page !== '' && pageFile(find, collection, article) === undefined) return pageOf(find, collection, article);
  const chart = find('charts', id);
  return chart === undefined
    ? { file: `content/charts/${id}.yaml`, what: DELETED }
    : { file: chart, what: 'is no longer shown on this page' };
};

const figureRevision: Guess = (find, id = '', n = '') => {
  const file = find('figures', id);
  if (file === undefined) return inMap('figures', 'figure')(find, id);
  return { file, what: `has lost revision ${n} of \`${id}\`: an accepted claim was taken out or judged otherwise` };
};

const keptRevision: Guess = (find, collection = '', id = '', n = '') =>
  pageFile(find, collection, id) !== undefined
    ? { file: `content/revisions/${collection}/${id}/${n}.html`, what: DELETED }
    : pageOf(find, collection, id);

/** The file that an entry's page is made from; of a deal without an article, its record. */
const pageFile = (find: Find, collection: string, id: string) =>
  find(collection, id) ?? (collection === 'deals' ? find('records', id) : undefined);

const heading: Guess = (find, collection = '', id = '', fragment = '') => ({
  file: pageFile(find, collection, id) ?? `content/${collection}/`,
  what: `no longer has anything with the id \`${fragment}\`: a heading was renamed, or a part was taken out`,
});

/** By address, the most telling first. */
const GUESSES: readonly (readonly [RegExp, Guess])[] = [
  [/^\/figures\/([^/]+)\/r\/(\d+)(?:\/|\.json)/, figureRevision],
  [/^\/figures\/([^/]+)\/#r-(\d+)$/, figureRevision],
  [/^\/embed\/([^/]+)\/r\/(\d+)\//, (find, ...groups) => keptRevision(find, 'charts', ...groups)],
  [/^\/(deals|explainers|faq)\/([^/]+)\/r\/(\d+)\//, keptRevision],
  [/^\/faq\/([^/#]+)\/(?:$|#|cite)/, article('faq', 'mdx')],
  [/^\/faq\/()#faq-([^/]+)$/, answerIn],
  [/^\/((?:deals|explainers)\/[^/]+)\/#faq-(.+)$/, answerIn],
  [/^\/((?:deals|explainers)\/[^/]+)\/#chart-(.+)$/, chartIn],
  [/^\/()[^#]*#chart-(.+)$/, chartIn],
  [
    /^\/(deals|explainers|charts|figures|vendors)\/([^/#]+)\/#(.+)$/,
    (find, collection = '', id = '', fragment = '') =>
      pageFile(find, collection, id) === undefined
        ? pageOf(find, collection, id)
        : heading(find, collection, id, fragment),
  ],
  [/^\/open\/([^/#]+)\/$/, article('open', 'yaml')],
  [/^\/glossary\/#(.+)$/, inMap('glossary', 'term')],
  [/^\/sources\/#(.+)$/, inMap('sources', 'source')],
  [
    /^\/(deals|explainers|charts|figures|vendors)\/([^/#.@]+?)(?:-dark)?(?:@2x)?(?:\/|\.)/,
    (find, ...groups) => pageOf(find, ...groups),
  ],
  [/^\/(?:embed|oembed)\/([^/.]+?)(?:-photo|-auto|-dark)?(?:\/|\.json)/, article('charts', 'yaml')],
  [/^\/share\/(deals|explainers|charts|figures|faq)\/([^/.]+)\.png$/, (find, ...groups) => pageOf(find, ...groups)],
];

const pageOf: Guess = (find, collection = '', id = '') => {
  if (collection === 'figures') return inMap('figures', 'figure')(find, id);
  if (collection === 'vendors') return inMap('vendors', 'vendor')(find, id);
  if (collection === 'deals') {
    const record = find('records', id);
    return record === undefined ? article('deals', 'mdx')(find, id) : { file: record, what: 'has no such page' };
  }
  return article(collection, collection === 'charts' ? 'yaml' : 'mdx')(find, id);
};

/** @param written all entries of `content/` as it is now */
export function causeOf(address: string, written: readonly Written[]): Cause {
  const find: Find = (collection, id) =>
    written.find((entry) => entry.collection === collection && entry.id === id)?.path;
  for (const [pattern, guess] of GUESSES) {
    const match = pattern.exec(address);
    if (match) return guess(find, ...match.slice(1));
  }
  const page = address.replace(/#.*$/, '').replace(/\/$/, '');
  return {
    file: `src/pages${page === '' ? '/index.astro' : page}`,
    what: 'no longer makes it: a template has changed',
  };
}
