/** What can be found, from what editors wrote. Pure. */
import { revisions, type Figure } from '../ledger/figure.ts';
import { printPartialDate } from '../ledger/partial-date.ts';
import { Series } from '../ledger/series.ts';
import { printValue } from '../ledger/wording.ts';
import type { EntryData } from '../model/collections.ts';
import { promisesIn } from '../model/promises.ts';
import { listedAt } from '../routes/fragments.ts';
import { pathTo, type PageCollection } from '../routes/routes.ts';
import { plain, type Book } from '../tables/book.ts';
import type { EntryKind, SearchEntry } from './entry.ts';

/** All that a search can lead to. */
export interface Searched extends Book {
  explainers: readonly (EntryData<'explainers'> & { id: string })[];
  terms: readonly (EntryData<'glossary'> & { id: string })[];
  /** Sections of the site, by where they are: `/timeline/`. */
  sections: readonly { name: string; path: string }[];
  /** Companies that have pages of their own; others stand in the list of all. */
  hasPage: (company: string) => boolean;
}

/** What readers ask for who want a section of the site, besides its name. */
export const SECTION_WORDS: Readonly<Record<string, string>> = {
  '/about/': 'contact author editor cite citation credit licence reuse write quote',
  '/changes/': 'rss atom feed subscribe newsletter news update',
  '/check/': 'fact-check sentence paste',
  '/count/': 'total sum add up commitments',
  '/data/': 'download csv json spreadsheet excel table api licence',
  '/embed/': 'publisher frame oembed wordpress',
  '/evidence/': 'grade evidence reliable trust',
  '/methodology/': 'rule',
  '/promises/': 'overdue kept missed calendar',
  '/sites/': 'map',
  '/timeline/': 'history calendar',
};

/** Letters of an answer that the index holds: the rest is in the answer’s own file, which the first of a search reads. */
const LEAD = 80;

/** The beginning of a text, at the end of a word. */
function leadOf(text: string): string {
  if (text.length <= LEAD) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LEAD)).replace(/[,;:]$/, '')} …`;
}

const page = (collection: PageCollection, id: string) => pathTo({ name: 'entry', collection, id });

const BARE = { says: '', also: '', asOf: '', grade: '' };

/** Every entry, those of one kind together; of two that fit a query as well, the first is found first. */
export function entriesOf(of: Searched): SearchEntry[] {
  const text = (written: string) => plain(of, written);
  const all = <Item extends { id: string }>(
    kind: EntryKind,
    items: readonly Item[],
    entry: (item: Item) => Pick<SearchEntry, 'address' | 'title'> & Partial<SearchEntry>,
  ): SearchEntry[] => items.map((item) => ({ ...BARE, kind, id: item.id, ...entry(item) }));
  const { ledger } = of;
  const series = new Series(ledger.figures.map((figure) => ({ ...figure, asOf: ledger.asOf(figure.id) })));

  return [
    ...all('deal', of.deals, ({ id, name, headline = '' }) => ({
      address: page('deals', id),
      title: name,
      says: text(headline),
    })),
    ...all('company', of.vendors, ({ id, name, role }) => ({
      address: of.hasPage(id) ? page('vendors', id) : `/vendors/#${id}`,
      title: name,
      says: role,
    })),
    ...all('site', of.sites, ({ id, name, headline, where: { place, state, country }, parties }) => ({
      address: page('sites', id),
      title: name,
      says: text(headline),
      also: [place, state ?? '', country, ...parties.map(({ who }) => text(who))].join(' '),
    })),
    ...all('term', of.terms, ({ id, term, definition, quoted }) => ({
      address: listedAt('glossary', id),
      title: term,
      says: text(definition),
      also: quoted.join(' '),
    })),
    ...all('figure', ledger.figures, (figure) => ({
      address: page('figures', figure.id),
      title: figure.label,
      ...todayOf(of, figure, series.after(figure) !== undefined),
    })),
    ...all('answer', of.answers, ({ id, question, answer, deal = '', asOf }) => ({
      address: page('faq', id),
      title: text(question),
      says: leadOf(text(answer)),
      also: id.startsWith(deal) ? '' : deal,
      asOf: printPartialDate(asOf, 'short'),
    })),
    ...all('chart', of.charts, ({ id, title }) => ({ address: page('charts', id), title: text(title) })),
    ...all('explainer', of.explainers, ({ id, name, headline }) => ({
      address: page('explainers', id),
      title: name,
      says: text(headline),
    })),
    ...promisesIn(ledger.figures, of.deals).map(({ figure: { id }, what, due }) => ({
      ...BARE,
      kind: 'promise' as const,
      id,
      address: pathTo({ name: 'promise', id }),
      title: text(what),
      says: text(printValue(due)),
    })),
    ...all(
      'unknown',
      of.open.filter(({ state }) => state === 'open'),
      ({ id, question }) => ({ address: page('open', id), title: text(question) }),
    ),
    ...of.sections.map(({ name, path }) => ({
      ...BARE,
      kind: 'section' as const,
      id: path.slice(1, -1),
      address: path,
      title: name,
      also: SECTION_WORDS[path] ?? '',
    })),
  ];
}

function todayOf(of: Searched, figure: Figure, isEarlier: boolean): Pick<SearchEntry, 'says' | 'asOf' | 'grade'> {
  const { ledger, grades } = of;
  if (figure.formula === undefined && revisions(figure).length === 0)
    return { says: 'nothing confirmed', asOf: '', grade: '' };
  const state =
    (figure.cancelled && 'called off: ') ?? (figure.supersededBy && 'replaced: ') ?? (isEarlier ? 'earlier: ' : '');
  const asOf = ledger.asOf(figure.id);
  return {
    says: `${state}${plain(of, printValue(ledger.value(figure.id)))}`,
    asOf: asOf ? printPartialDate(asOf, 'short') : '',
    grade: grades.of(figure.id) ?? '',
  };
}
