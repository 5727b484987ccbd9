import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
// The format's own schema, by the Citation File Format project, CC BY 4.0.
import schema from './test-support/cff-1.2.0-schema.json' with { type: 'json' };

const file = parse(readFileSync('CITATION.cff', 'utf8')) as unknown;

// The schema leaves out that what it wants to be a list is one; its formats are of fields that the file has none of.
const isValid = new Ajv({ strictTypes: false, validateFormats: false }).compile(schema);

test('CITATION.cff keeps to version 1.2.0 of its format', () => {
  isValid(file);
  expect(isValid.errors).toBeNull();
});

test('CITATION.cff cites the data, not the code', () => {
  expect(file).toMatchObject({ type: 'dataset', license: 'CC-BY-4.0', authors: [{ name: 'Compute Ledger' }] });
});
