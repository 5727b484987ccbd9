import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { ArticleCollection, EntryData } from './editorial/collections.ts';
import { derivationsIn } from './editorial/derivations.ts';
import { mentionsBy } from './editorial/mentions.ts';
import { retiredIn } from './editorial/published/retired-in.ts';
import { plainText } from './editorial/plain-text.ts';
import type { Heading } from './editorial/reading/article-body.ts';
import { readContent } from './editorial/reading/read-content.ts';
import { understand } from './editorial/understand.ts';
import { comparePartialDates } from './ledger/partial-date.ts';
import { Ledger } from './ledger/ledger.ts';

/** Entries of one kind, in the order in which a reader meets them. */
class Catalogue<T extends { id: string }> {
  readonly #byId: ReadonlyMap<string, T>;
  readonly #noun: string;

  constructor(noun: string, entries: readonly T[]) {
    this.#noun = noun;
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]));
  }

  get all(): T[] {
    return [...this.#byId.values()];
  }

  /** @throws {Error} when no entry has this id: a page must not be built around a hole */
  get(id: string): T {
    const entry = this.#byId.get(id);
    if (!entry) throw new Error(`no ${this.#noun} has the id \`${id}\``);
    return entry;
  }
}

/** An article: its front matter, and what Astro renders it from. */
interface Article<Name extends ArticleCollection> {
  id: string;
  entry: CollectionEntry<Name>;
  /** Of its body, in order. */
  headings: readonly Heading[];
}

export type Deal = EntryData<'deals'> & Article<'deals'>;
/** A deal whose article is not written yet. */
export type DealRecord = EntryData<'records'> & { id: string };
export type Explainer = EntryData<'explainers'> & Article<'explainers'>;
export type Question = EntryData<'faq'> & Article<'faq'>;
export type Source = EntryData<'sources'> & { id: string };
export type Vendor = EntryData<'vendors'> & { id: string };
export type Term = EntryData<'glossary'> & { id: string };
export type Correction = EntryData<'corrections'> & { id: string };
export type Chart = EntryData<'charts'> & { id: string };

const plain = <Data extends object>({ id, data }: { id: string; data: Data }) => ({ ...data, id });

const byDate = <T extends Deal | DealRecord>(deals: readonly T[]) =>
  deals.toSorted((a, b) => comparePartialDates(a.announced, b.announced));

export const hasArticle = (deal: Deal | DealRecord): deal is Deal => 'entry' in deal;

async function load() {
  // Astro knows what an entry says, the checker where it names another.
  const { content, published } = understand(readContent(process.cwd()));
  const [charts, corrections, dealArticles, explainers, questions, figures, glossary, records, site, sources, vendors] =
    await Promise.all([
      getCollection('charts'),
      // Of a collection without entries Astro thinks that something is wrong.
      content.ids('corrections').length === 0 ? [] : getCollection('corrections'),
      getCollection('deals'),
      getCollection('explainers'),
      getCollection('faq'),
      getCollection('figures'),
      getCollection('glossary'),
      getCollection('records'),
      getCollection('site'),
      getCollection('sources'),
      getCollection('vendors'),
    ]);
  const headings = new Map(
    [...content.bodies].map(([{ collection, id }, body]) => [`${collection}/${id}`, body.headings]),
  );
  const headingsOf = ({ collection, id }: CollectionEntry<ArticleCollection>) =>
    headings.get(`${collection}/${id}`) ?? [];
  const deals = dealArticles.map((entry) => ({ ...plain(entry), entry, headings: headingsOf(entry) }));
  const withoutArticle = records.map(plain);
  const [only] = site;
  if (!only) throw new Error('content/site.yaml is missing');
  const filings = sources.filter(({ data }) => data.kind === 'filing').map(({ id }) => id);
  const ledger = new Ledger(
    figures.map(({ data }) => data),
    derivationsIn(content),
    filings,
  );
  return {
    site: only.data,
    mentions: content.entries.flatMap((entry) => mentionsBy(content, entry)),
    ledger,
    history: ledger.history,
    /** What has moved or was taken out. */
    retired: retiredIn(content, published),
    charts: new Catalogue<Chart>('chart', charts.map(plain)),
    /** Newest first. */
    corrections: new Catalogue<Correction>(
      'correction',
      corrections.toSorted((a, b) => comparePartialDates(b.data.date, a.data.date)).map(plain),
    ),
    /** Those with an article. */
    deals: new Catalogue<Deal>('article', byDate(deals)),
    records: new Catalogue<DealRecord>('record', byDate(withoutArticle)),
    /** All of them, with an article or without. */
    everyDeal: new Catalogue<Deal | DealRecord>('deal', byDate([...deals, ...withoutArticle])),
    /** Newest first. */
    explainers: new Catalogue<Explainer>(
      'explainer',
      explainers
        .map((entry) => ({ ...plain(entry), entry, headings: headingsOf(entry) }))
        .toSorted((a, b) => comparePartialDates(b.published, a.published) || (a.id < b.id ? -1 : 1)),
    ),
    questions: new Catalogue<Question>(
      'question',
      questions.map((entry) => ({
        ...plain(entry),
        question: plainText(ledger, entry.data.question),
        entry,
        headings: headingsOf(entry),
      })),
    ),
    sources: new Catalogue<Source>('source', sources.map(plain)),
    terms: new Catalogue<Term>('term', glossary.map(plain)),
    vendors: new Catalogue<Vendor>('vendor', vendors.map(plain)),
  };
}

export type Collections = Awaited<ReturnType<typeof load>>;

let loading: Promise<Collections> | undefined;

/** Everything that editors wrote, read once for all pages of a build. */
export const collections = () => (loading ??= load());

/** An article's text as a component. */
export const textOf = async ({ entry }: Deal | Explainer | Question) => (await render(entry)).Content;
