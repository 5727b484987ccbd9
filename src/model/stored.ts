import type { Figure } from '../ledger/figure.ts';
import type { CollectionName } from './collection-name.ts';
import { isBrief } from './brief-answer.ts';
import { fileStem, type ArticleCollection, type EntryData } from './collections.ts';
import type { Content } from './content.ts';
import { derivationsIn, type PublishedDerivation } from './derivations.ts';
import { keyOf } from './entry-key.ts';
import { mentionsBy, type Mention } from './mentions.ts';
import type { Heading } from './reading/article/article-body.ts';
import { splitArticle } from './reading/article/front-matter.ts';
import type { Permalink } from './reading/files/permalinks-file.ts';
import type { Understanding } from './understand.ts';

/**
 * One place where an entry names another by its id, as pages need it. Astro takes whatever has a `collection` and an
 * `id` for a reference of its own, so both are called otherwise here.
 */
export interface StoredMention extends Omit<Mention, 'by' | 'path' | 'collection'> {
  /** Key of the entry that names the other. */
  by: string;
  /** Collection of the one that is named. */
  named: CollectionName;
}

/** What pages are built from: what the schemas made of the entries, and what follows from all of them together. */
export interface Stored {
  charts: EntryData<'charts'>;
  deals: EntryData<'deals'> & { headings: readonly Heading[] };
  explainers: EntryData<'explainers'> & { headings: readonly Heading[] };
  faq: EntryData<'faq'> & { headings: readonly Heading[]; isBrief: boolean };
  figures: Figure;
  glossary: EntryData<'glossary'>;
  home: EntryData<'home'>;
  open: EntryData<'open'>;
  pages: EntryData<'pages'> & { headings: readonly Heading[] };
  /** Of each figure, the second entries of its claims. */
  readings: { readings: EntryData<'readings'> };
  records: EntryData<'records'>;
  site: EntryData<'site'>;
  /** Data centres, each with a page of its own. */
  sites: EntryData<'sites'>;
  sources: EntryData<'sources'>;
  vendors: EntryData<'vendors'>;
  /** Of each entry, whatever it names. */
  mentions: { mentions: readonly StoredMention[] };
  /** Of each derived figure, what it was computed from when it was published. */
  derivations: { published: readonly PublishedDerivation[] };
  /** One entry: what was published, and what has changed since. */
  past: {
    corrections: readonly (EntryData<'corrections'> & { id: string })[];
    redirects: EntryData<'redirects'>;
    tombstones: EntryData<'tombstones'>;
    published: readonly Permalink[];
  };
}

type Understood = Pick<Understanding, 'content' | 'published'>;

export type StoredName = keyof Stored;

export interface StoredEntry<Name extends StoredName = StoredName> {
  id: string;
  data: Stored[Name];
  /** From the repository; left out for what follows from several files. */
  filePath?: string;
  /** In Markdown, as it was written. */
  body?: string;
  /** True for what has a body, which Astro renders from its file. */
  deferredRender?: boolean;
}

/** What is read and in order, as the entries of one of Astro's collections. */
export function storedEntries({ content, published }: Understood, name: StoredName): StoredEntry[] {
  switch (name) {
    case 'mentions':
      return content.entries.map((entry) => ({
        id: keyOf(entry),
        data: { mentions: mentionsBy(content, entry).map(toStored) },
      }));
    case 'derivations':
      return [...derivationsIn(content)].map(([id, published]) => ({ id, data: { published } }));
    case 'past':
      return [{ id: 'past', data: pastOf(content, published) }];
    case 'figures':
      return content.parsed('figures').map(({ entry, data }) => ({
        id: entry.id,
        // The topic of a figure is its file's name.
        data: { id: entry.id, topic: fileStem(entry.file.path), ...data },
        filePath: entry.file.path,
      }));
    case 'readings':
      return content.parsed(name).map(({ entry, data }) => ({
        id: entry.id,
        data: { readings: data },
        filePath: entry.file.path,
      }));
    case 'deals':
    case 'explainers':
    case 'faq':
    case 'pages':
      return articles(content, name);
    default:
      return content.parsed(name).map(({ entry, data }) => ({ id: entry.id, data, filePath: entry.file.path }));
  }
}

const articles = (content: Content, name: ArticleCollection): StoredEntry[] =>
  content.parsed(name).map(({ entry, data }) => ({
    id: entry.id,
    data: {
      ...data,
      headings: content.bodies.get(entry)?.headings ?? [],
      isBrief: isBrief(content, entry),
    },
    filePath: entry.file.path,
    body: entry.file.text.slice(splitArticle(entry.file.text)?.bodyStart),
    deferredRender: true,
  }));

const toStored = ({ by, path: _path, collection, ...mention }: Mention): StoredMention => ({
  ...mention,
  by: keyOf(by),
  named: collection,
});

const pastOf = (content: Content, published: readonly Permalink[]): Stored['past'] => ({
  published,
  corrections: content.parsed('corrections').map(({ entry, data }) => ({ ...data, id: entry.id })),
  redirects: content.parsed('redirects').flatMap(({ data }) => data),
  tombstones: content.parsed('tombstones').flatMap(({ data }) => data),
});
