import { QUESTION_TOPICS } from '../../model/schemas/question.ts';
import { plain, type Book } from '../book.ts';
import { dayColumn, needed, ref, table, text, word } from '../table.ts';

export const answers = table<Book['answers'][number]>({
  name: 'answers',
  title: 'Answers',
  says: 'Questions that readers ask, each with the first sentence of its answer, which is complete by itself.',
  key: ['id'],
  rows: (book) => book.answers,
  columns: [
    needed(text('id', 'Its name in addresses: /faq/<id>/.', ({ id }) => id)),
    needed(text('question', 'The question.', ({ question }, book) => plain(book, question))),
    needed(text('answer', 'The first sentence of the answer.', ({ answer }, book) => plain(book, answer))),
    needed(word('topic', 'What it is about.', QUESTION_TOPICS, ({ topic }) => topic)),
    ref('deal', 'deals', 'The deal; empty where it is about several.', ({ deal }) => deal),
    needed(dayColumn('as_of', 'The day of the newest source that the answer rests on.', ({ asOf }) => asOf.iso)),
    needed(dayColumn('checked', 'When an editor last compared it with its figures.', ({ checked }) => checked.iso)),
  ],
});
