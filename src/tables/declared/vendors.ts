import { plain, type Book } from '../book.ts';
import { needed, table, text } from '../table.ts';

export const vendors = table<Book['vendors'][number]>({
  name: 'vendors',
  title: 'Companies',
  says: 'The companies on either side of a deal, OpenAI among them.',
  key: ['id'],
  rows: (book) => book.vendors,
  columns: [
    needed(text('id', 'Its name in addresses: /vendors/<id>/.', ({ id }) => id)),
    needed(text('name', 'Its name.', ({ name }) => name)),
    needed(text('role', 'What it is to OpenAI, in a few words.', ({ role }) => role)),
    text('summary', 'More about it, in a sentence or two.', ({ summary }, book) => plain(book, summary)),
  ],
});
