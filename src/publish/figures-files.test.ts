import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantities } from '../ledger/testing.ts';
import { figuresCsv } from './figures-csv.ts';
import { figuresJson } from './figures-json.ts';
import { recordsOf } from './read-csv.ts';
import { dataOf, figureWith, withValue } from './test-support/sample-data.ts';

const readJson = (...args: Parameters<typeof dataOf>) =>
  JSON.parse(figuresJson(dataOf(...args))) as { figures: Record<string, unknown>[] };

test('a line of the CSV file reads back as its figure', () => {
  expect(recordsOf(figuresCsv(dataOf(figureWith('more than 10 GW', 'gw'))))).toEqual([
    {
      id: 'acme-capacity',
      label: 'Acme capacity for OpenAI, "in all"',
      wording: 'more than 10 GW',
      unit: 'gw',
      lower: '10',
      lower_inclusive: 'false',
      upper: '',
      upper_inclusive: '',
      approximate: 'false',
      basis: 'announced',
      as_of: '2026-10-08',
      formula: '',
      source: 'Acme, Inc. announces (Acme)',
      source_url: 'https://acme.example/deal',
      evidence: 'at least ten gigawatts',
      deals: 'acme',
      revision: '2',
      url: 'https://ledger.test/figures/acme-capacity/',
      pinned_url: 'https://ledger.test/figures/acme-capacity/r/2/',
      grade: 'A',
      read: 'original',
      entered_twice: 'true',
      licence: 'Compute Ledger, CC BY 4.0',
    },
  ]);
});

test('both files give every bound as the ledger has it, and nothing where there is none', () => {
  fc.assert(
    fc.property(quantities(), (quantity) => {
      const data = dataOf(withValue(quantity, 'gw'));
      const [json] = readJson(withValue(quantity, 'gw')).figures;
      const [line] = recordsOf(figuresCsv(data));
      const end = (value: number, isOpen: boolean) => (Number.isFinite(value) ? { value, inclusive: !isOpen } : null);
      const lower = end(quantity.lower, quantity.lowerOpen);
      const upper = end(quantity.upper, quantity.upperOpen);
      expect(json).toMatchObject({ lower, upper, approximate: quantity.approximate });
      expect(line).toMatchObject({
        lower: lower ? String(lower.value) : '',
        lower_inclusive: lower ? String(lower.inclusive) : '',
        upper: upper ? String(upper.value) : '',
        upper_inclusive: upper ? String(upper.inclusive) : '',
      });
    }),
  );
});

test('what has no number has no bounds', () => {
  expect(readJson(figureWith('not published', 'gw')).figures).toMatchObject([
    { wording: 'not published', lower: null, upper: null },
  ]);
});

test('the JSON file names licence and source, and says what is not known', () => {
  const data = dataOf({
    ...figureWith('about 5 GW', 'gw'),
    source: undefined,
    evidence: undefined,
    revision: undefined,
    formula: 'a / b',
  });
  expect(JSON.parse(figuresJson(data))).toMatchObject({
    url: 'https://ledger.test/data/',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    sourcesRead: '2026-10-08',
    figures: [{ source: null, evidence: null, revision: null, formula: 'a / b', approximate: true }],
  });
});
