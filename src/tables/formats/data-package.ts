import { hash } from 'node:crypto';
import { CREDIT } from '../../publish/credit.ts';
import { printJson } from '../../publish/json-file.ts';
import type { ColumnShape, FilledTable } from '../table.ts';
import { tableCsv } from './table-csv.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

export interface PackageHead {
  /** ISO day, by which one state of the data is told from another. */
  version: string;
  /** Absolute; left out of what must not say where the site lives. */
  homepage?: string;
}

/** The file by which a table lies beside its description. */
export const csvName = (table: string) => `${table}.csv`;

/**
 * `datapackage.json` for tables that lie beside it as CSV.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export const dataPackage = (tables: readonly FilledTable[], { version, homepage }: PackageHead): string =>
  printJson({
    $schema: `${PROFILES}/datapackage.json`,
    name: 'compute-ledger',
    title: 'Compute Ledger: OpenAI’s computing deals',
    description:
      'The deals by which OpenAI buys, rents and is financed to build computing power: every figure with its bounds, date, source and evidence, and what may be added to what.',
    version,
    ...(homepage !== undefined && { homepage }),
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    contributors: [{ title: CREDIT, roles: ['creator'] }],
    keywords: ['OpenAI', 'data centres', 'computing power', 'investment'],
    resources: tables.map(resource),
  });

function resource(table: FilledTable) {
  const { name, title, says, key, columns } = table;
  const bytes = Buffer.from(tableCsv(table));
  const foreignKeys = columns.flatMap(({ name: own, refersTo }) =>
    refersTo === undefined ? [] : { fields: [own], reference: { resource: refersTo, fields: ['id'] } },
  );
  return {
    name,
    type: 'table',
    title,
    description: says,
    path: csvName(name),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${hash('sha256', bytes)}`,
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map(field),
      missingValues: [''],
      primaryKey: key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

const field = ({ name, type, says, isNeeded, oneOf }: ColumnShape) => ({
  name,
  type,
  description: says,
  ...((isNeeded || oneOf) && { constraints: { ...(isNeeded && { required: true }), ...(oneOf && { enum: oneOf }) } }),
});
