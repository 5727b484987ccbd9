import { stateReached, type DealState } from '../../ledger/deal-state.ts';
import { plain, type Book, type BookDeal } from '../book.ts';
import { dayColumn, needed, partialDateColumns, ref, table, text, truth, word } from '../table.ts';

/** Of a deal, or of some of its power. */
export const DEAL_STATES = [
  'reported',
  'announced',
  'signed',
  'building',
  'running',
  'replaced',
  'lapsed',
] as const satisfies readonly DealState[];

export const deals = table<BookDeal>({
  name: 'deals',
  title: 'Deals',
  says: 'The deals by which OpenAI buys, rents and is financed to build computing power.',
  key: ['id'],
  rows: (book) => book.deals,
  columns: [
    needed(text('id', 'Its name in addresses: /deals/<id>/.', ({ id }) => id)),
    needed(text('name', 'What lists call it.', ({ name }) => name)),
    needed(ref('vendor', 'vendors', 'The company on the other side.', ({ vendor }) => vendor)),
    ...partialDateColumns<BookDeal>(
      'announced',
      'When it was announced or became known.',
      ({ announced }) => announced,
    ),
    needed(text('instrument', 'The legal form, in a few words.', ({ instrument }) => instrument)),
    text('headline', 'The finding, with its bound in it.', ({ headline }, book) =>
      headline === undefined ? undefined : plain(book, headline),
    ),
    needed(text('exchanged', 'What is exchanged.', ({ row }, book) => plain(book, row.exchanged))),
    word(
      'state',
      'How firm it is on the day up to which sources were read; see the table of events.',
      DEAL_STATES,
      ({ path }, { readUpTo }) => stateReached(path, readUpTo, readUpTo)?.state,
    ),
    needed(text('state_in_words', 'Where it stands, in a few words.', ({ row }, book) => plain(book, row.state))),
    needed(truth('has_article', 'Whether the site tells it at length.', (deal) => 'firmness' in deal)),
    needed(
      dayColumn('checked', 'When an editor last compared all of it with its sources.', ({ checked }) => checked.iso),
    ),
    dayColumn('review_by', 'When it should be compared again.', ({ reviewBy }) => reviewBy?.iso),
  ],
});

interface Party {
  deal: string;
  vendor: string;
}

export const dealParties = table<Party>({
  name: 'deal_parties',
  title: 'Further parties of deals',
  says: 'Companies that take part in a deal besides OpenAI and the vendor.',
  key: ['deal', 'vendor'],
  rows: (book) => book.deals.flatMap(({ id, parties }) => parties.map((vendor) => ({ deal: id, vendor }))),
  columns: [
    needed(ref('deal', 'deals', 'The deal.', ({ deal }) => deal)),
    needed(ref('vendor', 'vendors', 'The company.', ({ vendor }) => vendor)),
  ],
});

interface DealFigure {
  deal: string;
  figure: string;
  standsFor: 'money' | 'power' | undefined;
}

function figuresOf({ id, row }: BookDeal, { ledger }: Book): DealFigure[] {
  const own = ledger.figures.filter(({ deals: of }) => of.includes(id)).map((figure) => figure.id);
  const standsFor = (figure: string) =>
    row.values.includes(figure) ? 'money' : row.capacity === figure ? 'power' : undefined;
  const shown = [...row.values, ...(row.capacity === undefined ? [] : [row.capacity])];
  return [...new Set([...own, ...shown])].map((figure) => ({ deal: id, figure, standsFor: standsFor(figure) }));
}

export const dealFigures = table<DealFigure>({
  name: 'deal_figures',
  title: 'Figures of deals',
  says: 'Which figures belong to which deals.',
  key: ['deal', 'figure'],
  rows: (book) => book.deals.flatMap((deal) => figuresOf(deal, book)),
  columns: [
    needed(ref('deal', 'deals', 'The deal.', ({ deal }) => deal)),
    needed(ref('figure', 'figures', 'The figure.', ({ figure }) => figure)),
    word(
      'stands_for',
      'Where the figure stands for the deal in lists: for its money or its power.',
      ['money', 'power'],
      ({ standsFor }) => standsFor,
    ),
  ],
});
