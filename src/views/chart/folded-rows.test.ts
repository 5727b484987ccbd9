import { expect, test } from 'vitest';
import type { ChartRow } from '../../charts/shared/form/chart-row.ts';
import { foldedRows, isLong } from './folded-rows.ts';

const row = (changes: Partial<ChartRow> = {}): ChartRow => ({
  group: 'Signed',
  hue: 'power',
  label: 'AWS',
  detail: 'AWS and OpenAI announce their agreement.',
  part: 'event',
  words: 'agreed 3 Nov 2025',
  lower: '2025-11-03',
  upper: '2025-11-03',
  lowerOpen: false,
  upperOpen: false,
  approximate: false,
  basis: undefined,
  asOf: undefined,
  sources: [],
  figure: undefined,
  href: '/deals/aws/#past',
  ...changes,
});

test('tells of each mark how much has happened, what was the latest, and what is promised', () => {
  const rows = [
    row(),
    row({ words: 'disclosed 31 Jul 2026' }),
    row({ part: 'promise', words: 'due by Dec 2026' }),
    row({ label: 'AMD' }),
    row({ group: 'Announced', label: 'AMD', part: 'promise' }),
    row({ group: 'Announced', label: 'Ohio', part: 'whole', words: 'about 8 GW' }),
    row({ group: 'Announced', label: 'Ohio', part: 'completion', words: 'through 2032' }),
  ];
  expect(
    foldedRows(rows).map(({ heading, folds }) => [heading, ...folds.map(({ label, told }) => `${label}: ${told}`)]),
  ).toEqual([
    ['Signed', 'AWS: 2 events, latest: disclosed 31 Jul 2026; 1 promised', 'AMD: 1 event, latest: agreed 3 Nov 2025'],
    ['Announced', 'AMD: 1 promised', 'Ohio: about 8 GW; completion through 2032'],
  ]);
});

test('leaves no row out, and calls each by what happened, or by its part of the mark', () => {
  const rows = [
    row(),
    row({ group: undefined, detail: 'Another.' }),
    row({ part: 'whole', detail: 'agreement' }),
    row({ part: 'completion' }),
  ];
  const folded = foldedRows(rows).flatMap(({ folds }) => folds.flatMap((fold) => fold.rows));
  expect(folded.map(({ label }) => label)).toEqual([row().detail, 'agreement', 'Completion', 'Another.']);
  expect(new Set(folded.map(({ group }) => group))).toEqual(new Set([undefined]));
});

test('folds only what is long', () => {
  expect(isLong(Array.from({ length: 18 }, () => row()))).toBe(false);
  expect(isLong(Array.from({ length: 147 }, () => row()))).toBe(true);
});
