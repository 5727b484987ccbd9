import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { ArticleCollection } from './model/collections.ts';
import { filingsIn } from './model/filings.ts';
import { once } from './model/once.ts';
import { printedText } from './model/printed-text.ts';
import { shownNow, type Shown } from './model/shown-now.ts';
import type { Stored, StoredName } from './model/stored.ts';
import { comparePartialDates } from './ledger/partial-date.ts';
import { Ledger } from './ledger/ledger.ts';
import { Grades } from './ledger/proof.ts';
import { retiredFrom } from './model/retired/retired-in.ts';

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

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** @throws {Error} when no entry has this id: a page must not be built around a hole */
  get(id: string): T {
    const entry = this.#byId.get(id);
    if (!entry) throw new Error(`no ${this.#noun} has the id \`${id}\``);
    return entry;
  }
}

/** An article: its front matter and headings, and what Astro renders it from. */
type Article<Name extends ArticleCollection> = Stored[Name] & { id: string; entry: CollectionEntry<Name> };

export type Deal = Article<'deals'>;
/** A deal that is told in short, without an article. */
export type DealRecord = Stored['records'] & { id: string };
export type Explainer = Article<'explainers'>;
export type FaqArticle = Article<'faq'>;
/** The words of a page that the site always has. */
export type Page = Article<'pages'>;
export type Source = Stored['sources'] & { id: string };
export type Vendor = Stored['vendors'] & { id: string };
export type Term = Stored['glossary'] & { id: string };
/** A place where computing is built for OpenAI, or was to be. */
export type DataCentre = Stored['sites'] & { id: string };
export type OpenQuestion = Stored['open'] & { id: string };
export type Correction = Stored['past']['corrections'][number];
export type StoredReading = Stored['readings']['readings'][number];
export type Chart = Stored['charts'] & { id: string };

const plain = <Data extends object>({ id, data }: { id: string; data: Data }) => ({ ...data, id });

const byDate = <T extends Deal | DealRecord>(deals: readonly T[]) =>
  deals.toSorted((a, b) => comparePartialDates(a.announced, b.announced));

export const hasArticle = (deal: Deal | DealRecord): deal is Deal => 'entry' in deal;

/** The one entry of a collection that has no more. */
function only<Data>([entry]: readonly { data: Data }[]): Data {
  if (!entry) throw new Error('content/ was not read: a collection of one entry has none');
  return entry.data;
}

/** All entries of a collection, by their ids. */
type EntriesOf = <Name extends StoredName>(name: Name) => Promise<CollectionEntry<Name>[]>;

async function load(entriesOf: EntriesOf) {
  const [charts, deals, derivations, explainers, questions, figures, glossary] = await Promise.all([
    entriesOf('charts'),
    entriesOf('deals'),
    entriesOf('derivations'),
    entriesOf('explainers'),
    entriesOf('faq'),
    entriesOf('figures'),
    entriesOf('glossary'),
  ]);
  const [home, mentions, open, pages, past, readings, records, site, sites, sources, vendors] = await Promise.all([
    entriesOf('home').then(only),
    entriesOf('mentions'),
    entriesOf('open'),
    entriesOf('pages'),
    entriesOf('past').then(only),
    entriesOf('readings'),
    entriesOf('records'),
    entriesOf('site').then(only),
    // The type of a collection that is new is written by `astro sync`.
    entriesOf('sites'),
    entriesOf('sources'),
    entriesOf('vendors'),
  ]);
  const articles = deals.map((entry) => ({ ...plain(entry), entry }));
  const withoutArticle = records.map(plain);
  const ledger = new Ledger(
    figures.map(({ data }) => data),
    new Map(derivations.map(({ id, data }) => [id, data.published])),
    filingsIn(sources),
  );
  const sourceCatalogue = new Catalogue<Source>('source', sources.map(plain));
  return {
    home,
    site,
    grades: new Grades(ledger, (id) => sourceCatalogue.get(id)),
    /** What each entry names, by its key. */
    mentionsBy: new Map(mentions.map(({ id, data }) => [id, data.mentions])),
    ledger,
    history: ledger.history,
    /** What has moved or was taken out. */
    retired: retiredFrom(past, past.published),
    charts: new Catalogue<Chart>('chart', charts.map(plain)),
    /** Newest first. */
    corrections: new Catalogue<Correction>(
      'correction',
      past.corrections.toSorted((a, b) => comparePartialDates(b.date, a.date)),
    ),
    dataCentres: new Catalogue<DataCentre>('data centre', sites.map(plain)),
    /** Those with an article. */
    deals: new Catalogue<Deal>('article', byDate(articles)),
    records: new Catalogue<DealRecord>('record', byDate(withoutArticle)),
    /** All of them, with an article or without. */
    everyDeal: new Catalogue<Deal | DealRecord>('deal', byDate([...articles, ...withoutArticle])),
    /** Newest first. */
    explainers: new Catalogue<Explainer>(
      'explainer',
      explainers
        .map((entry) => ({ ...plain(entry), entry }))
        .toSorted((a, b) => comparePartialDates(b.published, a.published) || (a.id < b.id ? -1 : 1)),
    ),
    questions: new Catalogue<FaqArticle>(
      'question',
      questions.map((entry) => ({ ...plain(entry), question: printedText(ledger, entry.data.question), entry })),
    ),
    /** Answered ones too. */
    openQuestions: new Catalogue<OpenQuestion>(
      'open question',
      open.map((entry) => ({ ...plain(entry), question: printedText(ledger, entry.data.question) })),
    ),
    pages: new Catalogue<Page>(
      'page',
      pages.map((entry) => ({ ...plain(entry), entry })),
    ),
    /** Second entries of claims, by figure. */
    readingsOf: new Map(readings.map(({ id, data }) => [id, data.readings])),
    sources: sourceCatalogue,
    terms: new Catalogue<Term>('term', glossary.map(plain)),
    vendors: new Catalogue<Vendor>('vendor', vendors.map(plain)),
  };
}

export type Collections = Awaited<ReturnType<typeof load>>;

/** In the order of Astro's store, so that pages are the same in a build. */
const shownEntries = (shown: Shown): EntriesOf => {
  const inOrder = (name: StoredName) => shown.entriesOf(name).toSorted((a, b) => a.id.localeCompare(b.id));
  return <Name extends StoredName>(name: Name) =>
    Promise.resolve(inOrder(name).map((entry) => ({ ...entry, collection: name })) as CollectionEntry<Name>[]);
};

const loadShown = once((shown: Shown) => load(shownEntries(shown)));
let loading: Promise<Collections> | undefined;

/**
 * Everything that editors wrote, read once for all pages of a build. In `astro dev` it is the desk's own reading of
 * now: by way of Astro's store and its modules each save would wait for all pages to be put together anew.
 */
export const collections = (): Promise<Collections> => {
  const shown = shownNow();
  return shown ? loadShown(shown) : (loading ??= load(getCollection));
};

/** An article's text as a component. */
export const articleComponent = async ({ entry }: Deal | Explainer | FaqArticle | Page) =>
  (await render(entry)).Content;
