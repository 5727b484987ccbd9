import { render } from 'preact-render-to-string';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../ledger/figure.ts';
import { Ledger } from '../../ledger/ledger.ts';
import { amounts, figure, plain, purchase } from '../../ledger/testing.ts';
import { sharesRows } from './shares-rows.ts';
import { drawChart } from '../draw-chart.ts';
import { drawnWith } from '../test-support/drawn-with.ts';
import { placeShares, sharesKey } from './place-shares.ts';
import { sharesChart } from './shares-chart.ts';
import { effectiveText, sharesRowName, shareText } from './shares-label.ts';

const entryOf = (parts: readonly Figure[], missing: readonly Figure[]) => {
  const members = (figures: readonly Figure[]) => figures.map(({ id }) => ({ label: id, figure: id }));
  return {
    description: 'A test',
    unit: 'usd',
    hue: 'from-openai',
    rows: [{ label: 'November 2025', detail: 'what counts', parts: members(parts), missing: members(missing) }],
  } as const;
};
const hrefOf = (id: string) => `/figures/${id}/`;
const chartOf = (parts: readonly Figure[], missing: readonly Figure[] = []) =>
  sharesChart(entryOf(parts, missing), new Ledger([...parts, ...missing]), hrefOf);
const rowOf = (...figures: Parameters<typeof chartOf>) => {
  const [row] = chartOf(...figures).rows;
  return row ?? expect.fail('Expected a row');
};

const oracle = purchase('Oracle', 'more than $300 billion');
const azure = purchase('Azure', '$250 billion');
const aws = purchase('AWS', '$38 billion');
const unpublished = [purchase('NVIDIA', 'not published'), purchase('CoreWeave', 'up to $22.4 billion')];

test('shares out the floors, end to end', () => {
  const { parts } = rowOf([oracle, azure, aws]);
  expect(parts.map(shareText).map(plain)).toEqual(['Oracle 51%, may be more', 'Azure 42.5%', 'AWS 6.5%']);
  expect(parts.map(({ from, isOpen }) => `${from.toFixed(1)} ${isOpen}`)).toEqual([
    '0.0 true',
    '51.0 false',
    '93.5 false',
  ]);
});

test('fills the whole', () => {
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 2, maxLength: 8 }), (all) => {
      const { parts } = rowOf(all.map((n, i) => purchase(`p${i}`, `at least $${n + 1}`)));
      const last = parts.at(-1);
      expect((last?.from ?? 0) + (last?.share ?? 0)).toBeCloseTo(100, 9);
    }),
  );
});

test('says how many equal suppliers it comes to, and what the open ends allow', () => {
  expect(effectiveText(rowOf([oracle, azure, aws]))).toBe(
    'effective number of suppliers: 2.2 on the floors; the open ends allow more than 1 and at most 2.3',
  );
  expect(effectiveText(rowOf([azure, aws]))).toBe('effective number of suppliers: 1.3');
  expect(plain(sharesRowName(rowOf([azure, aws])))).toBe(
    'November 2025: $288 billion, effective number of suppliers: 1.3',
  );
});

test('names what is missing, on one line, and explains it', () => {
  const chart = chartOf([oracle, azure], unpublished);
  const [flight] = placeShares(chart).flights;
  expect(flight?.steps.slice(2).map(({ step }) => step.text)).toEqual(['unknown: NVIDIA,', 'CoreWeave']);
  expect(flight?.steps.map(({ mark }) => mark?.end)).toEqual(['firm', 'firm', undefined, undefined]);
  expect(sharesKey(chart).map(({ text }) => text)).toEqual([
    'share of the published floors',
    'no published floor, so no share',
  ]);
});

test('tells the table the same', () => {
  const rows = sharesRows(chartOf([oracle, azure], unpublished));
  expect(rows.map(({ label, detail, words }) => plain(`${label}, ${detail}: ${words}`))).toEqual([
    'Oracle, 54.5% of the floors: more than $300 billion',
    'Azure, 45.5% of the floors: $250 billion',
    'NVIDIA, share unknown: not published',
    'CoreWeave, share unknown: up to $22.4 billion',
  ]);
});

test('is small, and names every mark', () => {
  const parts = [oracle, azure, aws];
  const entry = { form: 'shares', ...entryOf(parts, unpublished) } as const;
  const { svg, key } = drawChart(entry, drawnWith(new Ledger([...parts, ...unpublished]), 'c'));
  const [picture, legend] = [render(svg), render(key)];
  expect(brotliCompressSync(picture + legend).length).toBeLessThanOrEqual(3 * 1024);
  expect(plain(picture)).toContain(
    'aria-label="Oracle 51%, may be more: November 2025, share of the floors, more than $300 billion, announced"',
  );
  expect(plain(picture)).toContain(
    'aria-label="unknown: NVIDIA: November 2025, no published floor, not published, announced"',
  );
  expect(picture.match(/href="\/figures\//g)).toHaveLength(5);
  expect(picture + legend).not.toMatch(/<script|style=|NaN|Infinity|undefined/);
});

test.each([
  ['a ceiling', [azure, purchase('a', 'up to $5')], [], '`a` has no floor'],
  [
    'an unpublished price',
    [azure, purchase('a', 'not published')],
    [],
    'has no floor, so nobody knows its share: put it under `missing`',
  ],
  [
    'something missing that has a floor',
    [azure, aws],
    [oracle],
    'has a floor, so it has a share: put it under `parts`',
  ],
  ['what overlaps', [azure, purchase('a', '$5', { overlaps: ['Azure'] })], [], 'has no whole to share out'],
  ['a part of another', [azure, purchase('a', '$5', { partOf: ['Azure'] })], [], '`a` is already part of `Azure`'],
  ['gigawatts', [azure, figure('a', 'gw', '5 GW', { capacity: { layer: 'silicon' } })], [], 'but the chart is in usd'],
])('refuses %s', (_what, parts, missing, message) => {
  expect(() => chartOf(parts, missing)).toThrow(message);
});
