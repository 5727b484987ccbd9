import type { Collections } from '../../collections.ts';
import { forSpreadsheets, SPREADSHEET } from '../../publish/csv.ts';
import { csvName, dataPackage } from '../../tables/formats/data-package.ts';
import { parquetFile } from '../../tables/formats/parquet.ts';
import { sqliteFile } from '../../tables/formats/sqlite.ts';
import { tableCsv } from '../../tables/formats/table-csv.ts';
import { tablesJson } from '../../tables/formats/tables-json.ts';
import type { FilledTable } from '../../tables/table.ts';
import { tablesOf } from '../../tables/tables.ts';
import { absoluteHref } from '../address.ts';
import { bookOf } from './book.ts';

/** What files of a whole package are called, beside those of each table. */
export const WHOLE = { description: 'datapackage.json', json: 'ledger.json', sqlite: 'ledger.sqlite' } as const;

/** Below the site's root. */
export const packagePath = (file: string) => `/data/package/${file}`;

/** What the files of one table are called. */
export const filesOf = (table: string) => ({
  spreadsheet: `${table}${SPREADSHEET}.csv`,
  csv: csvName(table),
  parquet: `${table}.parquet`,
});

interface PackageFile {
  name: string;
  /** Made when it is asked for. */
  body: () => BodyInit;
}

const fileOf = (bytes: Uint8Array): BodyInit => new Uint8Array(bytes);

/** Every file of the package. */
export function packageFiles(all: Collections): PackageFile[] {
  const tables = tablesOf(bookOf(all));
  const head = { sourcesRead: all.site.sourcesRead.iso, url: absoluteHref('/data/') };
  return [
    ...tables.flatMap(tableFiles),
    { name: WHOLE.description, body: () => dataPackage(tables, { version: head.sourcesRead, homepage: head.url }) },
    { name: WHOLE.json, body: () => tablesJson(tables, { ...head, schema: absoluteHref('/schemas/ledger.json') }) },
    { name: WHOLE.sqlite, body: () => fileOf(sqliteFile(tables)) },
  ];
}

function tableFiles(table: FilledTable): PackageFile[] {
  const names = filesOf(table.name);
  return [
    { name: names.csv, body: () => tableCsv(table) },
    { name: names.spreadsheet, body: () => forSpreadsheets(tableCsv(table)) },
    { name: names.parquet, body: () => fileOf(parquetFile(table)) },
  ];
}
