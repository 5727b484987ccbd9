import { VERDICT_NAMES } from '../../ledger/promise.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import { printValue } from '../../ledger/wording.ts';
import { judgementOf, promisesIn, type PromiseEntry } from '../../model/promises.ts';
import { plain, type BookDeal } from '../book.ts';
import { namedEvents } from '../event-ids.ts';
import { integer, needed, partialDateColumns, ref, table, text, word } from '../table.ts';

type BookPromise = PromiseEntry<BookDeal>;

export const promises = table<BookPromise>({
  name: 'promises',
  title: 'Promises',
  says: 'What somebody has promised for a date, and what had become of it on the day up to which sources were read.',
  key: ['figure'],
  rows: ({ ledger, deals }) => promisesIn(ledger.figures, deals),
  columns: [
    needed(
      ref('figure', 'figures', 'The figure of the date; its page is /promises/<figure>/.', ({ figure }) => figure.id),
    ),
    ref('deal', 'deals', 'The deal.', ({ figure }) => figure.deals[0]),
    needed(text('what', 'What is promised, in a sentence.', ({ what }, book) => plain(book, what))),
    needed(text('said_by', 'Who said so.', ({ saidBy }) => saidBy)),
    needed(text('due_in_words', 'The date with its bound.', ({ due }) => withPlainSpaces(printValue(due)))),
    ...partialDateColumns<BookPromise>(
      'due',
      'The time in which it was to be kept, or until which.',
      ({ due }) => due.date,
    ),
    needed(integer('times_said', 'How often it was promised for that time.', ({ stated }) => stated.length)),
    needed(
      word(
        'verdict',
        'What had become of it; /promises/ says what each means.',
        VERDICT_NAMES,
        (promise, { readUpTo }) => judgementOf(promise, readUpTo).verdict,
      ),
    ),
    ref('settled_by', 'events', 'The event that the verdict rests on.', (promise, book) => {
      const { by } = judgementOf(promise, book.readUpTo);
      return by && namedEvents(book).find(({ event }) => event === by.event)?.id;
    }),
    ref(
      'open_question',
      'open_questions',
      'The open question that says where its keeping was looked for.',
      ({ open }) => open,
    ),
  ],
});
