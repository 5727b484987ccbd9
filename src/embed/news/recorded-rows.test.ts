import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordedRows } from './recorded-rows.ts';
import { row } from '../test-support/a-chart.ts';

const labels = (...rows: Parameters<typeof row>[0][]) => recordedRows(rows.map(row)).map(({ label }) => label);

test('names a row by its label, and by its part', () => {
  expect(labels({}, { part: 'inner' })).toEqual(['AMD', 'AMD, the part with a date']);
});

test('names the group where a label stands in two', () => {
  expect(labels({ group: 'OpenAI pays' }, { group: 'OpenAI receives' })).toEqual([
    'OpenAI pays: AMD',
    'OpenAI receives: AMD',
  ]);
});

test('gives no two rows one name', () => {
  const text = fc.constantFrom('a', 'b');
  const rows = fc.array(fc.record({ group: text, label: text, detail: text }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, (some) => {
      const names = labels(...some);
      expect(new Set(names).size).toBe(some.length);
    }),
  );
});
