/** The entries of a search as one small file: of each kind a table, and of each table the columns one after the other. */
import type { EntryKind, SearchEntry } from './entry.ts';
import type { Synonyms } from './words.ts';

/** Between two lines of a column: no text has it, and JSON writes it as one byte. */
const NEXT = '\x7f';
const COLUMNS = ['id', 'title', 'says', 'also', 'asOf', 'grade'] as const;

/** What stands in an address before the id and behind it. */
type AddressParts = readonly [before: string, after: string];

/** Of one kind and place: a text for each column, a line for each entry. */
type IndexTable = readonly [kind: EntryKind, ...AddressParts, ...columns: string[]];

function addressParts({ address, id }: SearchEntry): AddressParts {
  const at = address.lastIndexOf(id);
  return [address.slice(0, at), address.slice(at + id.length)];
}

/** What a search needs. */
export interface SearchIndex {
  entries: readonly SearchEntry[];
  synonyms: Synonyms;
}

/** The file, as JSON has it. */
export interface IndexFile {
  tables: readonly IndexTable[];
  synonyms: Synonyms;
}

/** As text; entries of one kind keep their order. */
export function printIndex({ entries, synonyms }: SearchIndex): string {
  const tables = [...Map.groupBy(entries, (entry) => [entry.kind, ...addressParts(entry)].join('\n')).values()].map(
    (of): IndexTable => {
      const [first] = of as [SearchEntry, ...SearchEntry[]];
      return [first.kind, ...addressParts(first), ...COLUMNS.map((name) => of.map((entry) => entry[name]).join(NEXT))];
    },
  );
  return JSON.stringify({ tables, synonyms } satisfies IndexFile);
}

/** What `printIndex` wrote. */
export function readIndex({ tables, synonyms }: IndexFile): SearchIndex {
  const entries = tables.flatMap(([kind, before, after, ...columns]) => {
    const cells = columns.map((column) => column.split(NEXT));
    return (cells[0] ?? []).map((id, row): SearchEntry => {
      const [, title = '', says = '', also = '', asOf = '', grade = ''] = cells.map((column) => column[row]);
      return { kind, id, address: before + id + after, title, says, also, asOf, grade };
    });
  });
  return { entries, synonyms };
}
