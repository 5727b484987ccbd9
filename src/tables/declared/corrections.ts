import { plain, type Book } from '../book.ts';
import { dayColumn, needed, ref, table, text, word } from '../table.ts';

type Correction = Book['corrections'][number];

export const corrections = table<Correction>({
  name: 'corrections',
  title: 'Corrections',
  says: 'What published pages got wrong, could be misread in, or had to bring up to date.',
  key: ['id'],
  rows: (book) => book.corrections,
  columns: [
    needed(text('id', 'Its name: /corrections/#<id>.', ({ id }) => id)),
    needed(
      word(
        'kind',
        'Corrected: we were wrong. Clarified: it could be misread. Updated: the world has moved.',
        ['corrected', 'clarified', 'updated'],
        ({ kind }) => kind,
      ),
    ),
    needed(dayColumn('date', 'When the pages were changed.', ({ date }) => date.iso)),
    needed(text('said', 'What the pages said.', ({ said }, book) => plain(book, said))),
    needed(text('says', 'What they say now.', ({ says }, book) => plain(book, says))),
    needed(text('why', 'Why.', ({ why }, book) => plain(book, why))),
    ref('source', 'sources', 'The source that showed it.', ({ source }) => source),
  ],
});

/** Kinds of page, and the tables that hold what they are about. */
const KINDS = { deals: 'deal', explainers: 'explainer', faq: 'answer', figures: 'figure', charts: 'chart' } as const;
type AboutKind = keyof typeof KINDS;

interface AboutRow {
  correction: string;
  kind: AboutKind;
  id: string;
}

const aboutsOf = ({ id: correction, about }: Correction): AboutRow[] =>
  (Object.keys(KINDS) as AboutKind[]).flatMap((kind) => about[kind].map((id) => ({ correction, kind, id })));

const idIf = (kind: AboutKind) => (about: AboutRow) => (about.kind === kind ? about.id : undefined);

export const correctionPages = table<AboutRow>({
  name: 'correction_pages',
  title: 'Pages that were corrected',
  says: 'Which pages said what a correction mends.',
  key: ['correction', 'page'],
  rows: (book) => book.corrections.flatMap(aboutsOf),
  columns: [
    needed(ref('correction', 'corrections', 'The correction.', ({ correction }) => correction)),
    needed(text('page', 'The address of the page on this site.', ({ kind, id }) => `/${kind}/${id}/`)),
    ref('deal', 'deals', 'The deal, where the page is about one.', idIf('deals')),
    ref('answer', 'answers', 'The answer, where the page is one.', idIf('faq')),
    ref('figure', 'figures', 'The figure, where the page is about one.', idIf('figures')),
  ],
});
