import type { EntryFileKind } from '../../routes/routes.ts';
import { ANSWER_TEXT_SCHEMA, type AnswerText } from '../../publish/answer-text.ts';
import { CREDIT, LICENCE } from '../../publish/credit.ts';
import { printJson } from '../../publish/json-file.ts';
import { ADDRESS, schemaHead } from '../../publish/json-schema.ts';
import type { FilledTable } from '../table.ts';
import { rowObject } from './tables-json.ts';
import { rowJsonSchema } from './tables-schema.ts';

/** What belongs to an entry: the rows of a table that name it in a column. */
interface Belonging {
  table: string;
  by: string;
}

interface EntryFile {
  /** In which each row is an entry, and the column of its id. */
  table: string;
  id: string;
  belonging: readonly Belonging[];
  /** Schemas of members that no table holds. */
  further?: Readonly<Record<string, object>>;
}

/** What the files of deals, promises and answers hold, by their folder. */
const ENTRY_TABLES: Readonly<Record<EntryFileKind, EntryFile>> = {
  deals: {
    table: 'deals',
    id: 'id',
    belonging: [
      { table: 'deal_parties', by: 'deal' },
      { table: 'deal_figures', by: 'deal' },
      { table: 'events', by: 'deal' },
      { table: 'promises', by: 'deal' },
      { table: 'answers', by: 'deal' },
      { table: 'open_question_deals', by: 'deal' },
      { table: 'sites', by: 'deal' },
    ],
  },
  promises: {
    table: 'promises',
    id: 'figure',
    belonging: [
      { table: 'claims', by: 'figure' },
      { table: 'event_figures', by: 'figure' },
    ],
  },
  faq: {
    table: 'answers',
    id: 'id',
    belonging: [{ table: 'correction_pages', by: 'answer' }],
    further: ANSWER_TEXT_SCHEMA,
  },
};

function tableNamed(tables: readonly FilledTable[], name: string): FilledTable {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(`no table is called \`${name}\``);
  return table;
}

function rowsWhere({ columns, rows }: FilledTable, column: string, id: string) {
  const index = columns.findIndex(({ name }) => name === column);
  return rows.filter((cells) => cells[index] === id).map((cells) => rowObject(columns, cells));
}

/** Ids of all entries that have such a file. */
export function entryIds(tables: readonly FilledTable[], kind: EntryFileKind): string[] {
  const { table, id } = ENTRY_TABLES[kind];
  const { columns, rows } = tableNamed(tables, table);
  const index = columns.findIndex(({ name }) => name === id);
  return rows.map((cells) => String(cells[index]));
}

/** Absolute addresses that a file names. */
export interface EntryAddresses {
  schema: string;
  /** Of the entry’s page. */
  url: string;
}

/**
 * One entry with every row that belongs to it, each list under the name of its table.
 *
 * @param text of an answer: what no table holds
 */
export function entryJson(
  tables: readonly FilledTable[],
  kind: EntryFileKind,
  id: string,
  { schema, url }: EntryAddresses,
  text?: AnswerText,
): string {
  const { table, id: key, belonging } = ENTRY_TABLES[kind];
  const [entry] = rowsWhere(tableNamed(tables, table), key, id);
  if (!entry) throw new Error(`\`${table}\` has no row \`${id}\``);
  return printJson({
    $schema: schema,
    url,
    ...entry,
    ...text,
    ...Object.fromEntries(
      belonging.map((each) => [each.table, rowsWhere(tableNamed(tables, each.table), each.by, id)]),
    ),
    source: { name: CREDIT, url },
    licence: LICENCE,
  });
}

/** JSON Schema of such files. @param id its own address */
export function entrySchema(tables: readonly FilledTable[], kind: EntryFileKind, id: string) {
  const { table, belonging, further = {} } = ENTRY_TABLES[kind];
  const own = rowJsonSchema(tableNamed(tables, table));
  const lists = belonging.map((each) => [
    each.table,
    { type: 'array', items: rowJsonSchema(tableNamed(tables, each.table)) },
  ]);
  return {
    ...schemaHead(id, `A file of /${kind}/<id>.json`),
    ...own,
    properties: {
      $schema: ADDRESS,
      url: ADDRESS,
      ...own.properties,
      ...further,
      ...(Object.fromEntries(lists) as object),
      source: { type: 'object' },
      licence: { type: 'object' },
    },
    required: [
      '$schema',
      'url',
      ...own.required,
      ...Object.keys(further),
      ...belonging.map((each) => each.table),
      'source',
      'licence',
    ],
  };
}
