import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { embedPage, type EmbedInput } from '../embed/chart/embed-page.ts';
import { recordedRows } from '../embed/news/recorded-rows.ts';
import { saysOf } from '../embed/news/says.ts';
import { chart, input, row } from '../embed/test-support/a-chart.ts';
import type { PublishedChart } from '../publish/published-chart.ts';
import { freezeEntries, frozenRevisions as frozen, revisionOf, type Freezable } from './frozen-revision.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'frozen-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const frozenRevisions = (id = 'a-chart') => frozen<object>(root, 'charts', id);

/** A chart as a build has it ready, at the revision that it would become. */
function built(of: PublishedChart, changes: Partial<EmbedInput> = {}): Freezable {
  const says = saysOf(of.rows, of);
  const revision = revisionOf(frozenRevisions(of.id), says);
  const page = embedPage(input({ chart: of, revision, state: { kind: 'pinned' }, ...changes }));
  const about = { title: of.title, height: page.height, rows: recordedRows(of.rows) };
  return { collection: 'charts', id: of.id, says, about, page: page.frozen };
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
  expect(revisionOf(frozenRevisions(), 'x')).toBe(1);
});

test('keeps the page of a revision, and what it said', () => {
  const chartNow = built(chart());
  expect(freezeEntries(root, [chartNow], '2026-11-22')).toEqual([
    'content/revisions/charts/a-chart/1.html',
    'content/revisions/charts/a-chart/1.json',
  ]);
  expect(files()['1.html']).toBe(chartNow.page);
  expect(frozenRevisions()).toMatchObject([
    {
      revision: 1,
      date: '2026-11-22',
      says: chartNow.says,
      ...chartNow.about,
      rows: [{ label: 'AMD', words: 'up to 6 GW', figure: 'amd-capacity' }],
      page: chartNow.page,
    },
  ]);
});

test('keeps nothing while a chart says the same, however it is drawn', () => {
  freezeEntries(root, [built(chart())], '2026-11-22');
  const before = files();
  expect(freezeEntries(root, [built(chart(), drawnAnew)], '2026-12-24')).toEqual([]);
  expect(files()).toEqual(before);
});

test('keeps a chart that says something new beside what it said, which stays as it was', () => {
  freezeEntries(root, [built(chart())], '2026-11-22');
  const before = files();
  freezeEntries(root, [built(changed(), drawnAnew)], '2026-12-24');
  expect(files()).toMatchObject(before);
  expect(Object.keys(files())).toEqual(['1.html', '1.json', '2.html', '2.json']);
});

test('a chart that says again what it said before the last time is a revision of its own', () => {
  for (const of of [chart(), changed(), chart()]) freezeEntries(root, [built(of)], '2026-11-22');
  expect(frozenRevisions().map(({ revision }) => revision)).toEqual([1, 2, 3]);
});

test('what was kept is, byte for byte, what the same state makes again', () => {
  const page = built(chart()).page;
  freezeEntries(root, [built(chart())], '2026-11-22');
  freezeEntries(root, [built(changed())], '2026-12-24');
  expect(frozenRevisions()[0]?.page).toBe(page);
});

test('leaves nothing unfinished behind', () => {
  freezeEntries(root, [built(chart())], '2026-11-22');
  expect(Object.keys(files())).toEqual(['1.html', '1.json']);
});

test('keeps a text in the same way, with what is recorded of it', () => {
  const answer: Freezable = {
    collection: 'faq',
    id: 'price',
    says: 'a',
    about: { title: 'What does it cost?', asOf: '2026-09' },
    page: '<p>$38 billion</p>',
  };
  freezeEntries(root, [answer, { ...answer, page: '<p>$38&nbsp;billion</p>' }], '2026-11-29');
  freezeEntries(root, [{ ...answer, says: 'b', page: '<p>$40 billion</p>' }], '2026-12-24');
  expect(frozen(root, 'faq', 'price')).toMatchObject([
    { revision: 1, date: '2026-11-29', ...answer.about, page: answer.page },
    { revision: 2, date: '2026-12-24', ...answer.about, page: '<p>$40 billion</p>' },
  ]);
});

test('a page that somebody mended stops the build', () => {
  freezeEntries(root, [built(chart())], '2026-11-22');
  const file = join(root, 'content/revisions/charts/a-chart/1.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('height="120"', 'height="121"'));
  expect(() => frozenRevisions()).toThrow('1.html was changed');
});

test('a missing page stops the build instead of being drawn anew', () => {
  freezeEntries(root, [built(chart())], '2026-11-22');
  rmSync(join(root, 'content/revisions/charts/a-chart/1.html'));
  expect(() => frozenRevisions()).toThrow('1.html is missing');
});

describe('the short form of a chart', () => {
  const short = { title: 'In short', height: 400, page: '<p>short</p>' };

  test('is kept beside the page, also of a revision that was kept before it had one', () => {
    freezeEntries(root, [built(chart())], '2026-11-22');
    const before = files();
    freezeEntries(root, [{ ...built(chart()), short }], '2026-12-24');
    expect(files()).toMatchObject(before);
    expect(frozenRevisions()[0]?.short).toEqual(short);
  });

  test('stays as it was kept', () => {
    freezeEntries(root, [{ ...built(chart()), short }], '2026-11-22');
    expect(freezeEntries(root, [{ ...built(chart()), short: { ...short, title: 'Other' } }], '2026-12-24')).toEqual([]);
    expect(frozenRevisions()).toHaveLength(1);
    expect(frozenRevisions()[0]?.short).toEqual(short);
  });

  test('stops the build when somebody mended it', () => {
    freezeEntries(root, [{ ...built(chart()), short }], '2026-11-22');
    writeFileSync(join(root, 'content/revisions/charts/a-chart/1-short.html'), '<p>longer</p>');
    expect(() => frozenRevisions()).toThrow('1-short.html was changed');
  });
});
