import { WAYS_READ } from '../../ledger/proof.ts';
import { SOURCE_KINDS } from '../../model/schemas/source.ts';
import type { Book } from '../book.ts';
import { dayColumn, needed, partialDateColumns, table, text, word } from '../table.ts';

export const sources = table<Book['sources'][number]>({
  name: 'sources',
  title: 'Sources',
  says: 'Everything that was read: press releases, filings, articles.',
  key: ['id'],
  rows: (book) => book.sources,
  columns: [
    needed(text('id', 'Its name: /sources/#<id>.', ({ id }) => id)),
    needed(text('title', 'As published, or a description in square brackets where it has none.', ({ title }) => title)),
    needed(text('publisher', 'Who published it.', ({ publisher }) => publisher)),
    text('author', 'A person or body other than the publisher.', ({ author }) => author),
    text('origin', 'Who published first what this copies or retells.', ({ origin }) => origin),
    text('url', 'Its address; empty where none is known.', ({ url }) => url),
    text('archived_url', 'A copy in a public archive.', ({ archived }) => archived?.url),
    dayColumn('archived_on', 'The day of that copy.', ({ archived }) => archived?.date.iso),
    ...partialDateColumns<Book['sources'][number]>('published', 'When it was published.', ({ published }) => published),
    dayColumn(
      'accessed',
      'The day on which an editor read it; empty where nobody noted it.',
      ({ accessed }) => accessed?.iso,
    ),
    needed(word('kind', 'What it is; a seed is a text that the site began with.', SOURCE_KINDS, ({ kind }) => kind)),
    needed(
      word('reliability', 'How far it can be relied on.', ['high', 'medium', 'low'], ({ reliability }) => reliability),
    ),
    needed(
      word(
        'read',
        'As what it was read: the original, a full copy, an extract, or a retelling.',
        WAYS_READ,
        ({ read }) => read,
      ),
    ),
    text('note', 'What else is to be said of it.', ({ note }) => note),
  ],
});
