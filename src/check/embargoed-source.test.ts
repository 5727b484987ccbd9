/** The day up to which sources have been read, while the newest of them waits for its own. */
import { describe, expect, test } from 'vitest';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { storedEntries } from '../model/stored.ts';
import { check } from './check.ts';
import { draftNotes } from './draft-notes.ts';
import { isOfContent } from './test-support/on-a-day.ts';
import { siteWith } from './test-support/small-site.ts';
import { ZETA } from './test-support/waiting-article.ts';
import { date } from '../ledger/testing.ts';

/** An article, a source and figures that are all of the day on which they may be read, 5 December 2026. */
const OF_ITS_DAY = Object.fromEntries(
  Object.entries(ZETA).map(([path, text]) => [
    path,
    // For an answer somebody looks before that day.
    path.startsWith('content/open/')
      ? text
      : text.replaceAll(/2025-11-03|2026-11-21/g, '2026-12-05').replaceAll('[acme-release-2025-11]', '[zeta-release]'),
  ]),
);
const READ_BEFORE = '2026-10-08';
const siteRead = (sourcesRead: string, more: Readonly<Record<string, string>> = {}) =>
  siteWith({ ...OF_ITS_DAY, 'content/site.yaml': `sourcesRead: ${sourcesRead}\n`, ...more });
const MOVED = siteRead('2026-12-05');

const problemsOn = (files: readonly RawFile[], on: string) =>
  check(files, date(on))
    .diagnostics.filter(isOfContent)
    .map(({ file, code, message, remedy }) => [file, code, message, remedy]);
const notesOn = (files: readonly RawFile[], on: string) =>
  draftNotes(files, date(on), check(files, date(on))).filter(isOfContent);
const readOn = (files: readonly RawFile[], on: string) =>
  check(files, date(on)).content.parsed('site')[0]?.data.sourcesRead.iso;

describe('`sourcesRead`, moved to the day of a source that waits', () => {
  test.each(['2026-11-22', '2026-12-04', '2026-12-05', '2027-01-05'])('is in order on %s, with no edit', (on) => {
    expect(problemsOn(MOVED, on)).toEqual([]);
    expect(notesOn(MOVED, on)).toEqual([]);
  });

  test('tells readers nothing before that day', () => {
    const read = (files: readonly RawFile[]) => {
      const reading = check(files, date('2026-12-04'));
      return JSON.stringify(
        (['site', 'sources', 'figures', 'deals'] as const).map((name) => storedEntries(reading, name)),
      );
    };
    expect(read(MOVED)).toBe(read(siteWith()));
    expect(readOn(MOVED, '2026-12-04')).toBe(READ_BEFORE);
  });

  test('is what readers see from that day on', () => {
    expect(readOn(MOVED, '2026-12-05')).toBe('2026-12-05');
    expect(readOn(MOVED, '2027-01-05')).toBe('2026-12-05');
  });

  test('is what its editor sees on any day', () => {
    const { content } = check(MOVED, date('2026-11-22'), { withDrafts: true });
    expect(content.parsed('site')[0]?.data.sourcesRead.iso).toBe('2026-12-05');
  });

  test('follows each of several sources on its own day', () => {
    const more =
      'late: { title: A, publisher: A, published: 2026-12-09, kind: news, reliability: low, read: original, publishOn: 2026-12-09, uncited: It is the newest. }\n';
    const files = siteRead('2026-12-09', { 'content/sources/late.yaml': more });
    expect(['2026-12-04', '2026-12-05', '2026-12-08', '2026-12-09'].map((on) => readOn(files, on))).toEqual([
      READ_BEFORE,
      '2026-12-05',
      '2026-12-05',
      '2026-12-09',
    ]);
  });
});

test('`sourcesRead` that was not moved fails on the day alone, and its editor is told before', () => {
  const files = siteRead(READ_BEFORE);
  expect(problemsOn(files, '2026-12-04')).toEqual([]);
  expect(notesOn(files, '2026-12-04')).toContainEqual(
    expect.objectContaining({ file: 'content/sources/zeta.yaml', code: 'date-in-future' }),
  );
  expect(problemsOn(files, '2026-12-05')).toContainEqual(
    expect.arrayContaining(['date-in-future', 'correct the date, or move `sourcesRead` in content/site.yaml forward']),
  );
});

test('`sourcesRead` after every source is an error on any day, and names the newest', () => {
  expect(problemsOn(siteRead('2026-12-06'), '2026-11-22')).toEqual([
    [
      'content/site.yaml',
      'dates-backwards',
      '2026-12-06 is after 2026-12-05, when the newest source was published',
      expect.anything(),
    ],
  ]);
});

test('what readers see may not be newer than the sources that they see', () => {
  const claim =
    'acme-fee: { label: Fee, unit: usd, deals: [acme], money: { kind: accounts }, claims: [{ value: $1 billion, basis: announced, asOf: 2026-11-20, source: acme-10q-2026-06, evidence: $1 billion }] }\n';
  const files = siteRead('2026-12-05', { 'content/figures/fees.yaml': claim });
  expect(problemsOn(files, '2026-12-04')).toContainEqual([
    'content/figures/fees.yaml',
    'date-in-future',
    '2026-11-20 is after 2026-10-08, when the newest source was published that readers see',
    'correct the date, or let it wait as the newer sources do',
  ]);
});

test('what is of a day to come, and waits for nothing, is no secret of the editor’s alone', () => {
  const figures =
    Object.keys(OF_ITS_DAY).find((path) => path.startsWith('content/figures/')) ?? expect.fail('no figures');
  const unheld = siteRead('2026-12-05', {
    'content/sources/late.yaml': `late-news: { title: News, publisher: P, kind: news, reliability: low, read: original, published: 2026-12-05 }\n`,
    [figures]: `${OF_ITS_DAY[figures] ?? ''}
late-sum:
  label: A sum that is out too early
  unit: usd
  deals: [acme]
  money: { kind: accounts }
  claims:
    - { value: $5 billion, basis: reported, asOf: 2026-12-05, source: late-news }
`,
  });
  const early = (on: string) =>
    check(unheld, date(on)).diagnostics.flatMap(({ code, message, remedy }) =>
      code === 'date-in-future' ? [`${message} → ${remedy}`] : [],
    );
  expect(early('2026-12-04')).toEqual([
    '2026-12-05 has not come yet, and readers would see this today → write `publishOn: 2026-12-05` in `late-sum`, or correct the date',
    '2026-12-05 has not come yet, and readers would see this today → write `publishOn: 2026-12-05` in `late-news`, or correct the date',
  ]);
  expect(early('2026-12-05')).toEqual([]);
});
