import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PublishedChart } from '../publish/published-chart.ts';
import { embedPage, type EmbedInput } from './embed-page.ts';
import { freezeCharts, frozenRevisions, revisionOf, type FreezableChart } from './frozen-revision.ts';
import { recordedRows } from './recorded-rows.ts';
import { saysOf } from './says.ts';
import { chart, input, row } from './test-support/a-chart.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'frozen-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A chart as a build has it ready, at the revision that it would become. */
function built(of: PublishedChart, changes: Partial<EmbedInput> = {}): FreezableChart {
  const says = saysOf(of.rows, of);
  const revision = revisionOf(frozenRevisions(root, of.id), says);
  const page = embedPage(input({ chart: of, revision, state: { kind: 'pinned' }, ...changes }));
  return { id: of.id, says, title: of.title, height: page.height, rows: recordedRows(of.rows), page: page.frozen };
}

const files = () => {
  const folder = join(root, 'content/revisions/charts/a-chart');
  return Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
};
const changed = () => chart({ rows: [row({ words: '7 GW' })] });
const drawnAnew: Partial<EmbedInput> = { css: '.bars { color: red; }', script: () => 'another()' };

test('a chart that was never published is at its first revision', () => {
  expect(revisionOf(frozenRevisions(root, 'a-chart'), 'x')).toBe(1);
});

test('keeps the page of a revision, and what it said', () => {
  const chartNow = built(chart());
  expect(freezeCharts(root, [chartNow], '2026-11-22')).toEqual([
    'content/revisions/charts/a-chart/1.html',
    'content/revisions/charts/a-chart/1.json',
  ]);
  expect(files()['1.html']).toBe(chartNow.page);
  expect(frozenRevisions(root, 'a-chart')).toMatchObject([
    {
      revision: 1,
      date: '2026-11-22',
      says: chartNow.says,
      title: chartNow.title,
      height: chartNow.height,
      rows: [{ label: 'AMD', words: 'up to 6 GW', figure: 'amd-capacity' }],
      page: chartNow.page,
    },
  ]);
});

test('keeps nothing while a chart says the same, however it is drawn', () => {
  freezeCharts(root, [built(chart())], '2026-11-22');
  const before = files();
  expect(freezeCharts(root, [built(chart(), drawnAnew)], '2026-12-24')).toEqual([]);
  expect(files()).toEqual(before);
});

test('keeps a chart that says something new beside what it said, which stays as it was', () => {
  freezeCharts(root, [built(chart())], '2026-11-22');
  const before = files();
  freezeCharts(root, [built(changed(), drawnAnew)], '2026-12-24');
  expect(files()).toMatchObject(before);
  expect(Object.keys(files())).toEqual(['1.html', '1.json', '2.html', '2.json']);
});

test('a chart that says again what it said before the last time is a revision of its own', () => {
  for (const of of [chart(), changed(), chart()]) freezeCharts(root, [built(of)], '2026-11-22');
  expect(frozenRevisions(root, 'a-chart').map(({ revision }) => revision)).toEqual([1, 2, 3]);
});

test('what was kept is, byte for byte, what the same state makes again', () => {
  const page = built(chart()).page;
  freezeCharts(root, [built(chart())], '2026-11-22');
  freezeCharts(root, [built(changed())], '2026-12-24');
  expect(frozenRevisions(root, 'a-chart')[0]?.page).toBe(page);
});

test('leaves nothing unfinished behind', () => {
  freezeCharts(root, [built(chart())], '2026-11-22');
  expect(Object.keys(files())).toEqual(['1.html', '1.json']);
});

test('a page that somebody mended stops the build', () => {
  freezeCharts(root, [built(chart())], '2026-11-22');
  const file = join(root, 'content/revisions/charts/a-chart/1.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('height="120"', 'height="121"'));
  expect(() => frozenRevisions(root, 'a-chart')).toThrow('1.html was changed');
});

test('a missing page stops the build instead of being drawn anew', () => {
  freezeCharts(root, [built(chart())], '2026-11-22');
  rmSync(join(root, 'content/revisions/charts/a-chart/1.html'));
  expect(() => frozenRevisions(root, 'a-chart')).toThrow('1.html is missing');
});
