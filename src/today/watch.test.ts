import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
import { SMALL_SITE } from '../check/test-support/small-site-files.ts';
import type { LinkReport } from '../link-rot/last-report.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { printWatches } from './print-watch.ts';
import { watchesOf } from './watch.ts';

const DEAL = 'content/deals/acme.mdx';

function watchesOn(files: readonly RawFile[], links?: LinkReport) {
  const { content, diagnostics } = check(files);
  return watchesOf(content, diagnostics, links, [{ file: DEAL, text: 'A center.' }]);
}
const itemsOf = (heading: string, files: readonly RawFile[], links?: LinkReport) =>
  watchesOn(files, links)
    .find((watch) => watch.heading.includes(heading))
    ?.items.map(({ file, line, what }) => `${file}${line === undefined ? '' : ':line'} ${what}`) ??
  expect.fail(heading);

test('a source rots that is dead, has moved or has changed, and not one that could not be read', () => {
  const found = (state: string) => ({ id: state, file: 'content/sources/all.yaml', state, detail: 'it is so' });
  const links = { date: '2026-11-29', findings: ['sound', 'dead', 'moved', 'changed', 'unread'].map(found) };
  expect(itemsOf('that rot, asked 2026-11-29', siteWith(), links)).toEqual(
    ['dead', 'moved', 'changed'].map((state) => `content/sources/all.yaml ${state}: ${state}, it is so`),
  );
  expect(itemsOf('has not asked here yet', siteWith())).toEqual([]);
});

test('a number in a headline is weak where no party says it, and strong where one does', () => {
  const reported = siteEdited('content/sources/all.yaml', 'kind: press-release', 'kind: news');
  expect(itemsOf('grade C or D', siteWith())).toEqual([]);
  expect(itemsOf('grade C or D', reported)).toContain(
    'content/home.yaml:line acme-commitment on the front page: grade C',
  );
  const wordless = siteEdited('content/figures/acme.yaml', '      evidence: a $38 billion deal\n', '');
  expect(itemsOf('grade C or D', wordless)).toContain(
    'content/home.yaml:line acme-commitment on the front page: grade D',
  );
});

test('a text prints a replaced value where it names an older revision before the story, but not in it', () => {
  const old = siteEdited(DEAL, 'over {acme-term}.', 'with {acme-capacity@1}.');
  expect(itemsOf('replaced', old)).toEqual([`${DEAL}:line acme-capacity@1, which is at revision 2`]);
  expect(itemsOf('replaced', siteWith())).toEqual([]);
});

test('a chart has outgrown its frame from its thirteenth row on', () => {
  const row = '      - label: Acme\n        detail: contract of November 2025\n        figure: acme-commitment\n';
  const chartOf = (rows: number) => siteEdited('content/charts/acme-money.yaml', row, row.repeat(rows));
  expect(itemsOf('outgrown', chartOf(12))).toEqual([]);
  expect(itemsOf('outgrown', chartOf(13))).toEqual(['content/charts/acme-money.yaml 13 rows, and room for about 12']);
});

test('a word is listed with how it is spelt here', () => {
  expect(itemsOf('spells otherwise', siteWith())).toEqual([`${DEAL}:line center: centre`]);
});

test('names what nothing uses, as the check does', () => {
  expect(itemsOf('nothing uses', siteWith())).toEqual([]);
  const source = 'lone-note: { title: A note, publisher: Acme, kind: news, reliability: high, read: original }\n';
  const figure =
    'lone-fee: { label: Fee, unit: usd, deals: [], money: { kind: accounts }, claims: [{ value: $1, basis: announced, source: acme-10q-2026-06 }] }\n';
  const lone = {
    'content/sources/lone.yaml': source,
    'content/figures/lone.yaml': figure,
    'content/charts/lone.yaml': SMALL_SITE['content/charts/acme-money.yaml'] ?? '',
  };
  expect(itemsOf('nothing uses', siteWith(lone))).toEqual([
    expect.stringContaining('content/charts/lone.yaml:line'),
    expect.stringContaining('content/figures/lone.yaml:line'),
    'content/sources/lone.yaml:line Nothing rests on the source `lone-note`',
  ]);
});

test('says each kind in a line with its command, and no more than five places of it', () => {
  const items = Array.from({ length: 7 }, (_, i) => ({ file: 'a.yaml', line: i + 1, what: 'odd' }));
  const watches = [
    { heading: 'Odd things', command: 'npm run check', items },
    { heading: 'Other things', command: 'npm run dev', items: [] },
  ];
  expect(printWatches(watches)).toBe(
    [
      'Odd things: 7 (npm run check)',
      ...items.slice(0, 5).map(({ line }) => `  a.yaml:${line}  odd`),
      '  and 2 more',
      'Other things: 0',
    ].join('\n'),
  );
});
