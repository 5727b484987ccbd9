import { plain, type Book } from '../book.ts';
import { dayColumn, needed, ref, table, text, word } from '../table.ts';

type OpenQuestion = Book['open'][number];

/** What became of a question that is asked no more. */
const outcomeOf = (question: OpenQuestion) =>
  question.state === 'answered' ? question.answer : question.state === 'no-longer-asked' ? question.why : undefined;

export const openQuestions = table<OpenQuestion>({
  name: 'open_questions',
  title: 'Open questions',
  says: 'What nobody has published.',
  key: ['id'],
  rows: (book) => book.open,
  columns: [
    needed(text('id', 'Its name in addresses: /open/<id>/.', ({ id }) => id)),
    needed(
      text('question', 'What is not known, as a reader would ask it.', ({ question }, book) => plain(book, question)),
    ),
    needed(word('state', 'Whether it is still open.', ['open', 'answered', 'no-longer-asked'], ({ state }) => state)),
    needed(text('settles', 'What would settle it.', ({ settles }, book) => plain(book, settles))),
    text('outcome', 'The answer, or why it is asked no more; empty while it is open.', (question, book) => {
      const outcome = outcomeOf(question);
      return outcome === undefined ? undefined : plain(book, outcome);
    }),
    ref('figure', 'figures', 'The figure that answers it.', (question) =>
      question.state === 'answered' ? question.by : undefined,
    ),
  ],
});

interface Asked {
  question: string;
  deal: string;
}

export const openQuestionDeals = table<Asked>({
  name: 'open_question_deals',
  title: 'Deals of open questions',
  says: 'Which deals an open question is about.',
  key: ['open_question', 'deal'],
  rows: (book) => book.open.flatMap(({ id, deals }) => deals.map((deal) => ({ question: id, deal }))),
  columns: [
    needed(ref('open_question', 'open_questions', 'The question.', ({ question }) => question)),
    needed(ref('deal', 'deals', 'The deal.', ({ deal }) => deal)),
  ],
});

type LookedRow = { question: string } & OpenQuestion['looked'][number];

export const looks = table<LookedRow>({
  name: 'looks',
  title: 'Looks for answers',
  says: 'When somebody looked for the answer to an open question, and where.',
  key: ['open_question', 'looked_on', 'looked_in'],
  rows: (book) => book.open.flatMap(({ id, looked }) => looked.map((look) => ({ ...look, question: id }))),
  columns: [
    needed(ref('open_question', 'open_questions', 'The question.', ({ question }) => question)),
    needed(dayColumn('looked_on', 'The day.', ({ on }) => on.iso)),
    needed(text('looked_in', 'Where.', ({ where }) => where)),
  ],
});
