/** What an editor probably did when a published address is gone. */
import { VERDICT_NAMES } from '../../ledger/promise.ts';
import { listingOf, shownAt } from '../../routes/fragments.ts';
import { collectionOf, routeOf, ruleEmbedded, type Route } from '../../routes/routes.ts';
import { WRITTEN_PAGES } from '../../routes/standing-pages.ts';

/** Entries of `content/`: where each is written. */
export interface WrittenEntry {
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

/** What is made of an entry: its collection and id, and the rest. */
interface Made {
  find: Find;
  collection: string;
  id: string;
}

/** The file that an entry's page is made from; of a deal without an article, its record. */
const pageFile = ({ find, collection, id }: Made) =>
  find(collection, id) ?? (collection === 'deals' ? find('records', id) : undefined);

const NOUNS: Readonly<Record<string, string>> = {
  figures: 'figure',
  glossary: 'term',
  sources: 'source',
  vendors: 'vendor',
};

/** Collections whose entries have a file of YAML each. */
const IN_YAML: readonly string[] = ['charts', 'open', 'sites'];

/** The page of an entry is gone, or what is named after it. */
function entryGone(made: Made): Cause {
  const { find, collection, id } = made;
  const noun = NOUNS[collection];
  if (noun !== undefined)
    return {
      file: find(collection, id) ?? `content/${collection}/`,
      what: `no longer holds the ${noun} \`${id}\`: it was deleted or renamed`,
    };
  const record = collection === 'deals' ? find('records', id) : undefined;
  if (record !== undefined) return { file: record, what: 'has no such page' };
  const file = find(collection, id);
  return file === undefined
    ? { file: `content/${collection}/${id}.${IN_YAML.includes(collection) ? 'yaml' : 'mdx'}`, what: DELETED }
    : { file, what: 'is there, but its page no longer has this address' };
}

function figureRevisionGone(made: Made, n: number): Cause {
  const file = pageFile(made);
  if (file === undefined) return entryGone(made);
  return {
    file,
    what: `has lost revision ${n} of \`${made.id}\`: an accepted claim was taken out or judged otherwise`,
  };
}

const NO_RULE: Cause = { file: 'src/count/question.ts', what: 'no longer has a rule that is written so' };

const keptRevisionGone = (made: Made, n: number): Cause =>
  pageFile(made) === undefined ? entryGone(made) : keptPageGone(made, n);

const keptPageGone = ({ collection, id }: Made, n: number): Cause => ({
  file: `content/revisions/${collection}/${id}/${n}.html`,
  what: DELETED,
});

/** @param id of a figure, a year, or a verdict: `late` */
function promiseGone(find: Find, id: string): Cause {
  if (/^\d{4}$/.test(id)) return { file: 'content/figures/', what: `no longer holds a promise for ${id}` };
  if (VERDICT_NAMES.some((verdict) => verdict === id))
    return { file: 'src/pages/promises/[id].astro', what: `no longer makes the list of the verdict \`${id}\`` };
  const file = find('figures', id);
  return file === undefined
    ? entryGone({ find, collection: 'figures', id })
    : { file, what: `no longer makes a promise of \`${id}\`: its \`promise\` or its deals were taken out` };
}

function promisesOfDealGone(find: Find, id: string): Cause {
  const made = { find, collection: 'deals', id };
  const file = pageFile(made);
  return file === undefined ? entryGone(made) : { file, what: 'no longer holds a promise for a date' };
}

/** @param page the entry on whose page it stood, where that is one */
function fragmentGone(find: Find, fragment: string, page: Made | undefined): Cause | undefined {
  const own = page && pageFile(page);
  if (page && own === undefined) return entryGone(page);
  const shown = shownAt(fragment);
  if (shown?.collection === 'charts') {
    const chart = find('charts', shown.id);
    return chart === undefined
      ? entryGone({ find, ...shown })
      : { file: chart, what: 'is no longer shown on this page' };
  }
  if (shown?.collection === 'faq' && (own === undefined || page?.collection !== 'faq')) {
    const answer = find('faq', shown.id);
    return answer === undefined
      ? entryGone({ find, ...shown })
      : { file: own ?? answer, what: `no longer shows the answer \`${shown.id}\`` };
  }
  return own === undefined
    ? undefined
    : {
        file: own,
        what: `no longer has anything with the id \`${fragment}\`: a heading was renamed, or a part was taken out`,
      };
}

function routeGone(find: Find, route: Route): Cause {
  switch (route.name) {
    case 'revision': {
      const made = { find, collection: route.collection, id: route.id };
      return route.collection === 'figures' ? figureRevisionGone(made, route.n) : keptRevisionGone(made, route.n);
    }
    case 'card':
    case 'figure-file': {
      const made = { find, collection: collectionOf(route), id: route.id };
      return route.n === undefined ? entryGone(made) : figureRevisionGone(made, route.n);
    }
    case 'embed': {
      const made = { find, collection: 'charts', id: route.id };
      if (ruleEmbedded(route.id) !== undefined) return route.n === undefined ? NO_RULE : keptPageGone(made, route.n);
      return route.n === undefined ? entryGone(made) : keptRevisionGone(made, route.n);
    }
    case 'figures-by':
      return {
        file: 'src/views/figure-list/register-facets.ts',
        what: `no longer has the part \`${route.id}\` of the list of figures`,
      };
    case 'week':
      return { file: 'content/permalinks.txt', what: 'no longer dates anything to this week' };
    case 'count':
    case 'count-file':
    case 'count-share':
      return NO_RULE;
    case 'entry-file':
      return route.kind === 'promises'
        ? promiseGone(find, route.id)
        : entryGone({ find, collection: collectionOf(route), id: route.id });
    case 'promise':
    case 'promise-citation':
      return promiseGone(find, route.id);
    case 'promises-of':
      return promisesOfDealGone(find, route.id);
    case 'oembed':
      if (ruleEmbedded(route.id) !== undefined) return NO_RULE;
      return entryGone({ find, collection: 'charts', id: route.id });
    case 'card-oembed':
    case 'live-number':
    case 'entry-feed':
    case 'chart-file':
    case 'slide':
    case 'entry':
    case 'evidence':
    case 'share':
    case 'citation':
      return entryGone({ find, collection: collectionOf(route), id: route.id });
  }
}

/** @param written all entries of `content/` as it is now */
export function causeOf(address: string, written: readonly WrittenEntry[]): Cause {
  const find: Find = (collection, id) =>
    written.find((entry) => entry.collection === collection && entry.id === id)?.path;
  const listed = listingOf(address);
  if (listed) return entryGone({ find, ...listed });
  const [, day] = /^\/data\/(\d{4}-\d\d-\d\d)\//.exec(address) ?? [];
  if (day !== undefined) return { file: `content/snapshots/${day}`, what: 'no longer holds what was published' };
  const [path = '', fragment] = address.split('#');
  const route = routeOf(path);
  const page =
    route?.name === 'entry' || route?.name === 'evidence'
      ? { find, collection: route.collection, id: route.id }
      : undefined;
  const [, n] = page?.collection === 'figures' ? (/^r-(\d+)$/.exec(fragment ?? '') ?? []) : [];
  if (page && n !== undefined) return figureRevisionGone(page, Number(n));
  const cause = fragment === undefined ? route && routeGone(find, route) : fragmentGone(find, fragment, page);
  if (cause) return cause;
  const words = Object.entries(WRITTEN_PAGES).find(([, page]) => path === `/${page}/`)?.[0];
  const text = words === undefined ? undefined : find('pages', words);
  if (fragment !== undefined && text !== undefined)
    return {
      file: text,
      what: `or its template no longer has anything with the id \`${fragment}\``,
    };
  const below = path.replace(/\/$/, '');
  return {
    file: `src/pages${below === '' ? '/index.astro' : below}`,
    what: 'no longer makes it: a template has changed',
  };
}
