import { hash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, test } from 'vitest';
import { addableTo } from '../../ledger/addable.ts';
import { recordsOf } from '../../publish/read-csv.ts';
import { cellsOf, ourBook, ourTables, tableNamed } from '../test-support/our-tables.ts';
import { csvName, dataPackage } from './data-package.ts';
import { parquetFile } from './parquet.ts';
import { openTables, sqliteFile } from './sqlite.ts';
import { tableCsv } from './table-csv.ts';
import { tablesJson } from './tables-json.ts';
import { tablesSchema } from './tables-schema.ts';
import { DATA_PACKAGE } from '../test-support/data-package-rules.ts';

const HEAD = {
  schema: 'https://ledger.test/schemas/ledger.json',
  url: 'https://ledger.test/data/',
  sourcesRead: '2026-11-28',
};
const json = JSON.parse(tablesJson(ourTables, HEAD)) as Record<string, unknown[]>;
const database = openTables(ourTables);
afterAll(() => database.close());

const bufferOf = (bytes: Uint8Array) =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

test.each(ourTables)('$name has the same rows in CSV, JSON, SQLite and Parquet', async (table) => {
  const { name, rows, columns } = table;
  const csv = recordsOf(tableCsv(table));
  const parquet = await parquetReadObjects({ file: bufferOf(parquetFile(table)) });
  const sqlite = database.prepare(`SELECT count(*) AS n FROM ${name}`).get();
  expect([csv.length, json[name]?.length, parquet.length, sqlite?.['n']]).toEqual(Array(4).fill(rows.length));
  const last = rows.at(-1) ?? [];
  expect(Object.values(csv.at(-1) ?? {})).toEqual(last.map((cell) => String(cell ?? '')));
  expect(Object.keys(parquet[0] ?? {})).toEqual(columns.map((column) => column.name));
});

test('Parquet keeps dates as dates, and what is not known as null', async () => {
  const rows = await parquetReadObjects({ file: bufferOf(parquetFile(tableNamed('sources'))) });
  const dates = rows.map((row) => row['published_first'] as Date | null);
  const written = dates.map((date) => date?.toISOString().slice(0, 10) ?? null);
  expect(written).toEqual(cellsOf(tableNamed('sources'), 'published_first'));
});

test('the same tables give the same bytes', () => {
  const sha = (bytes: Uint8Array) => hash('sha256', bytes);
  expect(sha(sqliteFile(ourTables))).toBe(sha(sqliteFile(ourTables)));
  expect(ourTables.map((table) => sha(parquetFile(table)))).toEqual(ourTables.map((table) => sha(parquetFile(table))));
});

test('the file of all tables is as its schema says', () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, validateFormats: false }).compile(
    tablesSchema(HEAD.schema, ourTables),
  );
  validate(json);
  expect(validate.errors ?? []).toEqual([]);
});

describe('the description of the package', () => {
  const description = JSON.parse(dataPackage(ourTables, { version: '2026-11-28' })) as {
    resources: { name: string; path: string; bytes: number; hash: string; schema: Schema }[];
  };
  interface Schema {
    fields: { name: string; type: string }[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  }

  test.each(description.resources)(
    'knows the file of $name by its size and its sum',
    ({ name, path, bytes, hash: sum }) => {
      const file = Buffer.from(tableCsv(tableNamed(name)));
      expect([path, bytes, sum]).toEqual([csvName(name), file.length, `sha256:${hash('sha256', file)}`]);
    },
  );

  test('keeps what version 2 of the standard asks of packages, resources and table schemas', () => {
    const validate = new Ajv2020({ strict: true, allErrors: true, validateFormats: false }).compile(DATA_PACKAGE);
    const whole = JSON.parse(dataPackage(ourTables, { version: '2026-11-28', homepage: HEAD.url })) as object;
    for (const of of [description, whole]) {
      validate(of);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test('names the first line of each file, and keys that are columns', () => {
    for (const { name, schema } of description.resources) {
      const names = schema.fields.map((field) => field.name);
      expect(Object.keys(recordsOf(tableCsv(tableNamed(name)))[0] ?? {}), name).toEqual(names);
      expect(names, name).toEqual(expect.arrayContaining(schema.primaryKey));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(names, name).toEqual(expect.arrayContaining(fields));
        expect(tableNamed(reference.resource).columns.map((column) => column.name)).toEqual(
          expect.arrayContaining(reference.fields),
        );
      }
    }
  });
});

describe('the database', () => {
  test('holds that every key leads to a row', () => {
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(() => database.exec(`INSERT INTO deal_parties VALUES ('no-deal', 'openai')`)).toThrow(/FOREIGN KEY/);
  });

  test('adds up to what the ledger says, and only where the ledger adds', () => {
    const sums = database.prepare('SELECT figure, lower, upper FROM sums').all();
    expect(sums.length).toBeGreaterThan(5);
    for (const { figure, lower, upper } of sums) {
      const value = ourBook.ledger.quantity(String(figure));
      const known = (bound: number) => (Number.isFinite(bound) ? bound : null);
      for (const [ours, theirs] of [
        [known(value.lower), lower],
        [known(value.upper), upper],
      ]) {
        if (ours === null) expect(theirs, String(figure)).toBeNull();
        else expect(Number(theirs), String(figure)).toBeCloseTo(ours as number, 6);
      }
    }
  });

  test('says what may be added to what as the ledger does', () => {
    const pairs = database.prepare('SELECT figure, other FROM may_be_added').all();
    const theirs = new Set(pairs.map(({ figure, other }) => `${String(figure)} ${String(other)}`));
    const { ledger } = ourBook;
    const ours = ledger.figures.flatMap(({ id }) => addableTo(ledger, id).map((other) => `${id} ${other.id}`));
    expect(theirs).toEqual(new Set(ours));
  });

  test('finds words in any form', () => {
    const found = database.prepare(`SELECT kind, id FROM search WHERE search MATCH 'financing'`).all();
    expect(new Set(found.map(({ kind }) => kind)).size).toBeGreaterThan(2);
  });
});
