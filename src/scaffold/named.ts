import { listedAt } from '../routes/fragments.ts';
import { pathTo, type PageCollection } from '../routes/routes.ts';
import type { CollectionName } from '../model/collection-name.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { keyOf } from '../model/entry-key.ts';
import { didYouMean } from '../model/meant/did-you-mean.ts';
import { mentionsBy, type Mention } from '../model/mentions.ts';
import type { Entry } from '../model/reading/entry.ts';
import type { Permalink } from '../model/reading/files/permalinks-file.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { excerpt } from '../model/visible-text.ts';
import { understand } from '../model/understand.ts';
import { hasError } from './has-error.ts';

/** What has an address of its own and a name that may change, as editors call it. */
interface NamedKind {
  /** Where its entries lie; the first is how others name it. */
  collections: readonly [CollectionName, ...CollectionName[]];
  addressOf: (id: string) => string;
}

const page = (collection: PageCollection, ...more: CollectionName[]): NamedKind => ({
  collections: [collection, ...more],
  addressOf: (id) => pathTo({ name: 'entry', collection, id }),
});
const listed = (collection: 'glossary' | 'sources'): NamedKind => ({
  collections: [collection],
  addressOf: (id) => listedAt(collection, id),
});

const KINDS: Readonly<Record<string, NamedKind>> = {
  deal: page('deals', 'records'),
  explainer: page('explainers'),
  figure: page('figures'),
  faq: page('faq'),
  open: page('open'),
  chart: page('charts'),
  site: page('sites'),
  vendor: page('vendors'),
  source: listed('sources'),
  term: listed('glossary'),
};

/** Something that is in `content/`, and whatever names it. */
export interface Named extends NamedKind {
  id: string;
  /** One, or the article and the record of one deal. */
  entries: readonly Entry[];
  mentions: readonly Mention[];
  /** Every entry, of drafts too. */
  all: readonly Entry[];
  published: readonly Permalink[];
}

/**
 * Finds an entry, as an editor calls it.
 *
 * @param usage what is said where a word is missing
 */
export function findNamed(
  kind: string,
  id: string,
  files: readonly RawFile[],
  usage: string,
): Named | { problem: string } {
  const found = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!found || id === '') {
    const hint = kind === '' || found ? undefined : didYouMean(kind, Object.keys(KINDS));
    const said = kind === '' || found ? [] : [`Nothing is called \`${excerpt(kind)}\`.`];
    return {
      problem: [...said, hint, `Usage: ${usage}`, `Kinds: ${Object.keys(KINDS).join(', ')}`]
        .filter((line) => line !== undefined)
        .join('\n'),
    };
  }
  // What readers see and what an editor sees: a record may stand while its article is a draft.
  const understood = [understand(files), understand(files, { withDrafts: true })];
  const unread = understood[1]?.diagnostics.find(
    ({ severity, file }) =>
      severity === 'error' && understood.every(({ content }) => !holdsFile(content.entries, file)),
  );
  if (unread) return { problem: hasError(unread) };
  const all = firstOf(
    understood.flatMap(({ content }) => content.entries),
    (entry) => `${entry.file.path} ${keyOf(entry)}`,
  );
  const entries = all.filter((entry) => found.collections.includes(entry.collection) && entry.id === id);
  if (entries.length === 0) {
    const hint = didYouMean(
      id,
      all.filter(({ collection }) => found.collections.includes(collection)).map((each) => each.id),
    );
    return {
      problem: `No ${COLLECTIONS[found.collections[0]].noun} has the id \`${excerpt(id)}\`${hint === undefined ? '' : `: ${hint}`}`,
    };
  }
  const mentions = firstOf(
    understood
      .flatMap(({ content }) => content.entries.flatMap((entry) => mentionsBy(content, entry)))
      .filter((mention) => mention.collection === found.collections[0] && mention.id === id),
    ({ by, offset }) => `${by.file.path} ${offset}`,
  );
  return { ...found, id, entries, mentions, all, published: understood[0]?.published ?? [] };
}

const holdsFile = (entries: readonly Entry[], path: string) => entries.some(({ file }) => file.path === path);

const firstOf = <Item>(items: readonly Item[], keyOfItem: (item: Item) => string): Item[] =>
  [...new Map(items.toReversed().map((item) => [keyOfItem(item), item])).values()].toReversed();
