import { Grades } from '../ledger/proof.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import type { CollectionName } from '../model/collection-name.ts';
import type { EntryData } from '../model/collections.ts';
import type { Content } from '../model/content.ts';
import { printedText } from '../model/printed-text.ts';

type BookCollection = Extract<
  CollectionName,
  'charts' | 'corrections' | 'deals' | 'faq' | 'open' | 'records' | 'site' | 'sites' | 'sources' | 'vendors'
>;
type Entry<Name extends BookCollection> = EntryData<Name> & { id: string };

export type BookDeal = Entry<'deals'> | Entry<'records'>;

/** Everything that the tables are made of. Lists may be in any order. */
export interface Book {
  ledger: Ledger;
  grades: Grades;
  /** The day up to which sources have been read. */
  readUpTo: PartialDate;
  answers: readonly Entry<'faq'>[];
  charts: readonly Entry<'charts'>[];
  corrections: readonly Entry<'corrections'>[];
  /** With an article or without. */
  deals: readonly BookDeal[];
  open: readonly Entry<'open'>[];
  /** Second entries of claims, by figure. */
  readingsOf: ReadonlyMap<string, EntryData<'readings'>>;
  /** Places where computing is built for OpenAI. */
  sites: readonly Entry<'sites'>[];
  sources: readonly Entry<'sources'>[];
  vendors: readonly Entry<'vendors'>[];
}

/** What was read from `content/`. @throws {Error} where that is not whole */
export function bookIn(content: Content): Book {
  const entries = <Name extends BookCollection>(name: Name): Entry<Name>[] =>
    content.parsed(name).map(({ entry, data }) => ({ ...data, id: entry.id }));
  const sources = entries('sources');
  const byId = new Map(sources.map((source) => [source.id, source]));
  const [site] = entries('site');
  if (!site) throw new Error('content/site.yaml cannot be read: `npm run check` says why');
  return {
    ledger: content.ledger,
    grades: new Grades(content.ledger, (id) => byId.get(id)),
    readUpTo: site.sourcesRead,
    answers: entries('faq'),
    charts: entries('charts'),
    corrections: entries('corrections'),
    deals: [...entries('deals'), ...entries('records')],
    open: entries('open'),
    readingsOf: new Map(content.parsed('readings').map(({ entry, data }) => [entry.id, data])),
    sites: entries('sites'),
    sources,
    vendors: entries('vendors'),
  };
}

/** A text with its figures printed, in one line and with the spaces that people type. */
export const plain = ({ ledger }: Pick<Book, 'ledger'>, text: string): string =>
  withPlainSpaces(printedText(ledger, text)).replace(/\s+/g, ' ').trim();
