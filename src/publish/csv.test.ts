import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forSpreadsheets, printCsv } from './csv.ts';
import { printJson } from './json-file.ts';
import { recordsOf } from './read-csv.ts';

/** No-break, narrow no-break, thin, figure and ideographic space, and a mark of byte order within a text. */
const SPECIAL = ['\u00a0', '\u202f', '\u2009', '\u2007', '\u3000', '\ufeff'];
const texts = fc.string({ unit: fc.constantFrom('5', 'years', ' ', '’', ',', '"', '≈', ...SPECIAL), maxLength: 12 });
const typed = (text: string) => SPECIAL.reduce((said, space) => said.replaceAll(space, ' '), text);

test('what has a no-break space on a page is found in a data file by who types a plain one', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(recordsOf(printCsv(['detail'], [[text]]))).toEqual([{ detail: typed(text) }]);
      expect(JSON.parse(printJson({ detail: text }))).toEqual({ detail: typed(text) });
    }),
  );
});

test('a file for spreadsheets is the same file behind a byte-order mark', () => {
  const csv = printCsv(['id'], [['OpenAI’s']]);
  const bytes = Buffer.from(forSpreadsheets(csv));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.subarray(3)).toEqual(Buffer.from(csv));
});
