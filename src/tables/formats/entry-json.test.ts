import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { ENTRY_FILES, type EntryFileKind } from '../../routes/routes.ts';
import { ourTables } from '../test-support/our-tables.ts';
import { entryIds, entryJson, entrySchema } from './entry-json.ts';

const KINDS = Object.keys(ENTRY_FILES) as EntryFileKind[];
const PLACE = { schema: 'https://ledger.test/schemas/deal.json', url: 'https://ledger.test/deals/aws/' };

test.each(KINDS)('every file of /%s/ is as its schema says', (kind) => {
  const validate = new Ajv2020({ strictTypes: false, validateFormats: false }).compile(
    entrySchema(ourTables, kind, PLACE.schema),
  );
  const text =
    kind === 'faq' ? { text: 'One.', figures: [{ figure: 'aws-term', revision: 1, words: '7 years' }] } : undefined;
  const ids = entryIds(ourTables, kind);
  expect(ids.length).toBeGreaterThan(10);
  const wrong = ids.filter((id) => !validate(JSON.parse(entryJson(ourTables, kind, id, PLACE, text))));
  expect(wrong).toEqual([]);
});

test('a deal holds the rows that belong to it, and no others', () => {
  const { events, promises } = JSON.parse(entryJson(ourTables, 'deals', 'aws', PLACE)) as Record<
    string,
    { deal: string }[]
  >;
  expect(events?.length).toBeGreaterThan(3);
  expect([...(events ?? []), ...(promises ?? [])].filter(({ deal }) => deal !== 'aws')).toEqual([]);
});
