import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ledger } from '../ledger/ledger.ts';
import { purchase } from '../ledger/testing.ts';
import { fitEntry } from './fit-entry.ts';
import { resolveChart, type FormEntry } from './forms.ts';
import { drawnWith } from './test-support/drawn-with.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const ledger = new Ledger(ids.map((id) => purchase(id, '$5')));
const context = drawnWith(ledger, 'fit');
const row = (figure: string) => ({ label: figure, detail: '', figure });
const bars = (...groups: string[][]): FormEntry => ({
  form: 'bars',
  description: 'A test',
  unit: 'usd',
  groups: groups.map((figures) => ({ heading: 'Group', hue: 'ink', rows: figures.map(row) })),
});
const whole = bars(['a', 'b', 'c', 'd'], ['e', 'f']);
const heightOf = (entry: FormEntry) => resolveChart(entry, context).height();
const rowsOf = (entry: FormEntry | undefined) =>
  entry?.form === 'bars' ? entry.groups.map(({ rows }) => rows.map(({ figure }) => figure)) : undefined;

test('leaves a chart alone that has room', () => {
  expect(fitEntry(whole, heightOf(whole), context)).toBeUndefined();
});

test('keeps the first rows of each group, and counts the others', () => {
  const fit = fitEntry(whole, heightOf(bars(['a', 'b'], ['e'])), context);
  expect(rowsOf(fit?.entry)).toEqual([['a', 'b'], ['e']]);
  expect(fit).toMatchObject({ shown: 3, of: 6 });
});

test('is no taller than its room, unless a single row is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (height) => {
      const fit = fitEntry(whole, height, context);
      if (fit && fit.shown > 1) expect(heightOf(fit.entry)).toBeLessThanOrEqual(height);
      if (!fit) expect(heightOf(whole)).toBeLessThanOrEqual(height);
    }),
  );
});

test('takes nothing from what means something only together', () => {
  const stack: FormEntry = {
    form: 'stack',
    description: 'A test',
    unit: 'usd',
    hue: 'ink',
    rows: [{ label: 'Sum', detail: '', parts: ids.map((id) => ({ label: id, figure: id })) }],
  };
  expect(fitEntry(stack, 10, context)).toBeUndefined();
});
