import { whyNotAddable } from '../../ledger/addable.ts';
import { revisions, type Figure } from '../../ledger/figure.ts';
import { GRADES } from '../../ledger/proof.ts';
import { plain, type Book } from '../book.ts';
import { needed, table, text, truth, word } from '../table.ts';

/** A figure without a value can be added to nothing, like one that may not be. */
const barTo = ({ ledger }: Book, figure: Figure): string | undefined =>
  figure.formula === undefined && revisions(figure).length === 0
    ? 'has no value that anybody confirmed'
    : whyNotAddable(ledger, figure.id);

export const figures = table<Figure>({
  name: 'figures',
  title: 'Figures',
  says: 'What is counted or dated. What it comes to is in the table of claims.',
  key: ['id'],
  rows: ({ ledger }) => ledger.figures,
  columns: [
    needed(text('id', 'Its name in addresses: /figures/<id>/.', ({ id }) => id)),
    needed(text('label', 'What it is called.', ({ label }) => label)),
    needed(text('topic', 'The deal or the subject that it is filed under.', ({ topic }) => topic)),
    needed(
      text(
        'unit',
        'What its values count: usd is nominal US dollars, gw gigawatts, percent points of a hundred.',
        ({ unit }) => unit,
      ),
    ),
    text('formula', 'What it is computed from; empty where somebody claims it.', ({ formula }) => formula),
    word(
      'grade',
      'How well its value is proved, from A, the best, to D; of a computed one, the lowest of all that it rests on.',
      GRADES,
      ({ id }, { grades }) => grades.of(id),
    ),
    needed(
      truth(
        'addable',
        'Whether it may be added to others of its kind at all. Two that have a row together in overlaps never may.',
        (figure, book) => barTo(book, figure) === undefined,
      ),
    ),
    text('not_addable_because', 'Why it may not.', (figure, book) => barTo(book, figure)),
    text('cancelled', 'What was called off, and when; such a figure counts nothing.', ({ cancelled }) => cancelled),
    text('rule', 'Why the claim that stands leads its rivals.', ({ rule }, book) =>
      rule === undefined ? undefined : plain(book, rule),
    ),
    text('note', 'What else is to be said of it.', ({ note }, book) =>
      note === undefined ? undefined : plain(book, note),
    ),
  ],
});
