/** What has changed in the data between two days. */
import { recordsOf } from '../publish/read-csv.ts';

/** Files of CSV by the name of their table, as they were on a day. */
export type Tables = ReadonlyMap<string, string>;

type Row = Readonly<Record<string, string>>;

export interface TableChanges {
  /** Keys of rows; of several columns with ` | ` between. */
  added: readonly string[];
  removed: readonly string[];
  /** Of rows that were there before, each cell that says something else: before and after. */
  changed: Readonly<Record<string, Readonly<Record<string, readonly [before: string, after: string]>>>>;
}

export interface Changes {
  /** Figures that are new. */
  added: readonly string[];
  /** Figures with a new value, or a new rival of it. */
  revised: readonly { figure: string; claim: string; wording: string }[];
  /** What was corrected, clarified or brought up to date. */
  corrected: readonly { id: string; kind: string; says: string }[];
  /** Row by row; tables in which nothing has changed are left out. */
  tables: Readonly<Record<string, TableChanges>>;
}

const rowsOf = (tables: Tables, name: string, key: readonly string[]): ReadonlyMap<string, Row> =>
  new Map(recordsOf(tables.get(name) ?? '').map((row) => [key.map((column) => row[column] ?? '').join(' | '), row]));

function changesOf(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): TableChanges {
  const changed = [...after].flatMap(([key, row]) => {
    const old = before.get(key);
    if (!old) return [];
    // A column that is new says of no row that it has changed.
    const cells = Object.entries(row).flatMap(([column, cell]) => {
      const was = old[column];
      return was === undefined || was === cell ? [] : [[column, [was, cell] as const] as const];
    });
    return cells.length === 0 ? [] : [[key, Object.fromEntries(cells)] as const];
  });
  return {
    added: [...after.keys()].filter((key) => !before.has(key)),
    removed: [...before.keys()].filter((key) => !after.has(key)),
    changed: Object.fromEntries(changed),
  };
}

const isQuiet = ({ added, removed, changed }: TableChanges) =>
  added.length + removed.length + Object.keys(changed).length === 0;

/**
 * @param keys of each table of `after`, the columns that tell its rows apart
 * @param before a table that it lacks has no rows
 */
export function changesBetween(before: Tables, after: Tables, keys: ReadonlyMap<string, readonly string[]>): Changes {
  const both = [...keys].map(
    ([name, key]) => [name, changesOf(rowsOf(before, name, key), rowsOf(after, name, key))] as const,
  );
  const changed = new Map(both.filter(([, changes]) => !isQuiet(changes)));
  const newRows = (name: string): Row[] => {
    const rows = rowsOf(after, name, keys.get(name) ?? []);
    return (changed.get(name)?.added ?? []).map((key) => rows.get(key) ?? {});
  };
  const added = new Set(newRows('figures').map(({ id = '' }) => id));
  return {
    added: [...added],
    revised: newRows('claims')
      .filter(({ figure = '' }) => !added.has(figure))
      .map(({ figure = '', id: claim = '', wording = '' }) => ({ figure, claim, wording })),
    corrected: newRows('corrections').map(({ id = '', kind = '', says = '' }) => ({ id, kind, says })),
    tables: Object.fromEntries(changed),
  };
}

/** The same for readers, as plain text. @param since the day of the one before; undefined for the first of all */
export function printChanges(day: string, since: string | undefined, changes: Changes): string {
  if (since === undefined) return `Compute Ledger, ${day}. The first snapshot: there is none before it.\n`;
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `${heading} (${lines.length})`, ...lines.map((line) => `- ${line}`)];
  const tables = Object.entries(changes.tables).map(
    ([name, { added, removed, changed }]) =>
      `${name}: ${added.length} rows added, ${Object.keys(changed).length} changed, ${removed.length} removed`,
  );
  return [
    `Compute Ledger, ${day}. What has changed since ${since}.`,
    ...part('New figures', changes.added),
    ...part(
      'New values, and new rivals of values',
      changes.revised.map(({ claim, wording }) => `${claim}: ${wording}`),
    ),
    ...part(
      'Corrections',
      changes.corrected.map(({ id, kind, says }) => `${id} (${kind}): ${says}`),
    ),
    ...part('Rows', tables),
    '',
  ].join('\n');
}
