import { BASES } from '../../ledger/figure.ts';
import { SEEN } from '../../model/schemas/reading.ts';
import type { Book } from '../book.ts';
import { revisionId } from '../claim-ids.ts';
import { dayColumn, needed, partialDateColumns, ref, table, text, word } from '../table.ts';

type SecondEntry = { claim: string } & NonNullable<ReturnType<Book['readingsOf']['get']>>[number];

export const secondEntries = table<SecondEntry>({
  name: 'second_entries',
  title: 'Second entries',
  says: 'What a second reader made of the words of a claim, without having seen the first entry.',
  key: ['claim', 'entered_on', 'words'],
  rows: ({ readingsOf }) =>
    [...readingsOf].flatMap(([figure, readings]) =>
      readings.map((reading) => ({ ...reading, claim: revisionId(figure, reading.revision) })),
    ),
  columns: [
    needed(ref('claim', 'claims', 'The claim that was entered again.', ({ claim }) => claim)),
    needed(dayColumn('entered_on', 'The day.', ({ on }) => on.iso)),
    needed(
      word(
        'saw',
        'What the reader had: the source itself, or only the extract that the first entry was made from.',
        SEEN,
        ({ saw }) => saw,
      ),
    ),
    needed(ref('source', 'sources', 'What was read.', ({ source }) => source)),
    needed(text('words', 'The words that were read.', ({ words }) => words)),
    text('wording', 'What they come to; empty where they hold no number and no date.', ({ value }) => value),
    ...partialDateColumns<SecondEntry>('as_of', 'When it was true or said, by that reader.', ({ asOf }) => asOf),
    needed(word('basis', 'How it came to be known, by that reader.', BASES, ({ basis }) => basis)),
    ref('payer', 'vendors', 'Who pays, by that reader.', ({ payer }) => payer),
    ref('payee', 'vendors', 'Who is paid, by that reader.', ({ payee }) => payee),
  ],
});
