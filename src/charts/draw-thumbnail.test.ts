import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Ledger } from '../ledger/ledger.ts';
import { date, figure } from '../ledger/testing.ts';
import type { FormEntry } from './forms.ts';
import { drawnWith } from './test-support/drawn-with.ts';
import { testPaper } from './test-support/test-paper.ts';
import { drawThumbnail } from './draw-chart.ts';

const ledger = new Ledger([
  figure('then', 'percent', '59%'),
  figure('now', 'percent', '42%'),
  figure('due', 'date', 'by 2026-12'),
]);
const SIZE = { width: 640, height: 183, paper: testPaper };
const deals = ['chips', 'shares'].map((id) => ({
  id,
  href: '/',
  path: [{ stage: 'agreement', what: 'Signed', date: date('2025-10-06'), expected: false, sources: [] } as const],
}));
const textsOf = (entry: FormEntry) =>
  [
    ...renderToString(drawThumbnail(entry, { ...drawnWith(ledger, 'a'), deals }, SIZE).picture).matchAll(
      /<text[^>]*>([^<]+)/g,
    ),
  ].map(([, text]) => text);

test('bars of one name say their years, and so does one whose twin has no room', () => {
  const row = (detail: string, figureId: string) => ({ label: 'United States', detail, figure: figureId });
  const entry: FormEntry = {
    form: 'bars',
    description: 'Two bars',
    unit: 'percent',
    groups: [{ hue: 'ink', rows: [row('2019', 'then'), row('2022', 'now')] }],
  };
  expect(textsOf(entry)).toEqual(expect.arrayContaining(['United States, 2019', 'United States, 2022']));
  const first = drawThumbnail(entry, drawnWith(ledger, 'a'), { ...SIZE, height: 30 });
  expect(first.shown).toBe(1);
  expect(renderToString(first.picture)).toContain('United States, 2019');
});

test('rows of dates name the group that they belong to', () => {
  const row = { label: 'NVIDIA', detail: '', completion: 'due' };
  const entry: FormEntry = {
    form: 'spans',
    description: 'Two dates',
    groups: [
      { heading: 'Chips', rows: [row] },
      { heading: 'Capital', rows: [row] },
    ],
  };
  expect(textsOf(entry)).toEqual(expect.arrayContaining(['NVIDIA', 'Chips', 'Capital']));
});

test('rows of paths say where their deals stand', () => {
  const entry: FormEntry = { form: 'paths', description: 'A deal', rows: [{ label: 'NVIDIA', deal: 'chips' }] };
  expect(textsOf(entry)).toEqual(expect.arrayContaining(['NVIDIA', 'agreed']));
});
