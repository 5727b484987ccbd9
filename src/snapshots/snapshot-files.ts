import { hash } from 'node:crypto';
import { CHECKSUMS } from '../model/kept-snapshot.ts';
import { printJson } from '../publish/json-file.ts';
import { csvName, dataPackage } from '../tables/formats/data-package.ts';
import { tableCsv } from '../tables/formats/table-csv.ts';
import type { FilledTable } from '../tables/table.ts';
import { changesBetween, printChanges, type Tables } from './changes.ts';

/** What a snapshot has beside its tables. */
export const BESIDE = {
  description: 'datapackage.json',
  changes: 'changes.json',
  changesText: 'changes.txt',
} as const;

/** Another snapshot, as it was published. */
export interface EarlierSnapshot {
  day: string;
  tables: Tables;
}

/** Of a day with no snapshot before it. */
const NOTHING: Tables = new Map();

/**
 * All files of a snapshot, by name. They say nothing of where the site lives, so they are the same everywhere, for ever.
 *
 * @param before the newest snapshot until now
 */
export function snapshotFiles(
  day: string,
  filled: readonly FilledTable[],
  before?: EarlierSnapshot,
): ReadonlyMap<string, string> {
  const tables: Tables = new Map(filled.map((table) => [table.name, tableCsv(table)]));
  const keys = new Map(filled.map(({ name, key }) => [name, key]));
  const changes = changesBetween(before?.tables ?? NOTHING, tables, keys);
  const told = before ? changes : { added: [], revised: [], corrected: [], tables: {} };
  const files = new Map([
    ...[...tables].map(([name, csv]) => [csvName(name), csv] as const),
    [BESIDE.description, dataPackage(filled, { version: day })],
    [BESIDE.changes, printJson({ from: before?.day ?? null, to: day, ...told })],
    [BESIDE.changesText, printChanges(day, before?.day, told)],
  ]);
  // As `sha256sum --check` reads it.
  const sums = [...files].map(([name, text]) => `${hash('sha256', text)}  ${name}\n`);
  return files.set(CHECKSUMS, sums.join(''));
}
