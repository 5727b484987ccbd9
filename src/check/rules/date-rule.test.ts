import { expect, test } from 'vitest';
import { problemsOf, siteEdited, siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';

const DEAL = 'content/deals/acme.mdx';
const RECORD = 'content/records/gamma.yaml';

test.each([
  [
    'a promise above what has happened',
    siteEdited(DEAL, '    what: The contract', '    expected: true\n    what: The contract'),
  ],
  [
    'events out of order',
    siteEdited(
      DEAL,
      '  - date: 2026-H2',
      '  - { date: 2025-10, stage: reported, what: It is reported., sources: [acme-10q-2026-06] }\n  - date: 2026-H2',
    ),
  ],
  ['an article older than its deal', siteEdited(DEAL, 'published: 2026-11-21', 'published: 2025-11-02')],
  ['an article checked before it was published', siteEdited(DEAL, 'checked: 2026-11-21', 'checked: 2026-11-20')],
  [
    'an answer checked before its newest source',
    siteEdited('content/faq/worth.mdx', 'checked: 2026-11-21', 'checked: 2025-11-02'),
  ],
  ['a record’s promise above what has happened', siteEdited(RECORD, "date: '2027'", "date: '2025'")],
  ['a record checked before its deal was known', siteEdited(RECORD, 'checked: 2026-11-21', 'checked: 2026-02-28')],
  ['claims out of order', siteEdited('content/figures/acme.yaml', 'asOf: 2026-06\n', 'asOf: 2025\n').map((f) => f)],
])('looks at %s', (_what, files) => {
  expect(problemsOf(files).filter((problem) => !/dates-backwards|overdue|bad-promise/.test(problem))).toEqual([]);
});

test('takes a month for no earlier than a day in it', () => {
  const files = siteEdited(
    DEAL,
    '  - date: 2026-H2',
    '  - { date: 2025-11, stage: reported, what: It is reported., sources: [acme-10q-2026-06] }\n  - date: 2026-H2',
  );
  expect(problemsOf(files)).toEqual([]);
});

test('says up to which day sources have been read', () => {
  expect(problemsOf(siteEdited('content/site.yaml', '2026-10-08', '2025-11-02'))).toMatchInlineSnapshot(`
    [
      "deals/acme.mdx:9:12 date-in-future 2025-11-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "deals/acme.mdx:30:11 date-in-future 2025-11-03 is after 2025-11-02, the day up to which sources have been read → write \`expected: true\` beside a promise, or move \`sourcesRead\` in content/site.yaml forward",
      "faq/delay.mdx:6:7 date-in-future 2025-11-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "faq/payment.mdx:6:7 date-in-future 2025-11-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "faq/power.mdx:6:7 date-in-future 2025-11-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "faq/rivals.mdx:6:7 date-in-future 2025-11-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "faq/term.mdx:6:7 date-in-future 2025-11-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "faq/worth.mdx:6:7 date-in-future 2025-11-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "figures/acme.yaml:9:13 date-in-future 2025-11-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "figures/acme.yaml:19:13 date-in-future 2025-11-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "figures/acme.yaml:41:13 date-in-future 2025-11-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "figures/acme.yaml:46:13 date-in-future 2026-06 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "figures/dates.yaml:9:13 date-in-future 2025-11-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "figures/dates.yaml:20:13 date-in-future 2026-06 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "figures/gamma.yaml:9:13 date-in-future 2026-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "records/gamma.yaml:5:12 date-in-future 2026-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "records/gamma.yaml:15:11 date-in-future 2026-03 is after 2025-11-02, the day up to which sources have been read → write \`expected: true\` beside a promise, or move \`sourcesRead\` in content/site.yaml forward",
      "sources/all.yaml:5:14 date-in-future 2025-11-03 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
      "sources/all.yaml:19:14 date-in-future 2026-10-08 is after 2025-11-02, the day up to which sources have been read → correct the date, or move \`sourcesRead\` in content/site.yaml forward",
    ]
  `);
});

test('holds a record to its dates as it does an article', () => {
  expect(
    [
      siteEdited(RECORD, 'announced: 2026-03', 'announced: 2026-11'),
      siteEdited(RECORD, '  - date: 2026-03', '  - date: 2026-11'),
      siteEdited(RECORD, "date: '2027'", 'date: 2026-Q3'),
    ].flatMap((files) => problemsOf(files).map((problem) => problem.split(' → ')[0])),
  ).toMatchInlineSnapshot(`
    [
      "records/gamma.yaml:5:12 date-in-future 2026-11 is after 2026-10-08, the day up to which sources have been read",
      "records/gamma.yaml:15:11 date-in-future 2026-11 is after 2026-10-08, the day up to which sources have been read",
      "records/gamma.yaml:19:11 overdue-promise 2026-Q3 has passed by 2026-10-08, the day up to which sources have been read",
    ]
  `);
});

test('asks what became of a promise', () => {
  expect(problemsOf(siteEdited(DEAL, 'date: 2026-H2', 'date: 2026-Q3'))).toMatchInlineSnapshot(`
    [
      "deals/acme.mdx:34:11 overdue-promise 2026-Q3 has passed by 2026-10-08, the day up to which sources have been read → say what became of it: delete \`expected\`, or add the event that followed",
    ]
  `);
});

const dated = (path: string, find: string, replacement: string) =>
  problemsOf(siteEdited(path, find, replacement)).map((problem) => problem.split(' → ')[0]);

test('no deal was checked before its newest event', () => {
  const later =
    '  - { date: 2026-07-01, stage: amended, what: It is amended., sources: [acme-10q-2026-06] }\n  - date: 2026-H2';
  const text = (SMALL_SITE[DEAL] ?? '')
    .replace('  - date: 2026-H2', later)
    .replace('published: 2026-11-21\nchecked: 2026-11-21', 'published: 2025-11-21\nchecked: 2026-06-30');
  expect(problemsOf(siteWith({ [DEAL]: text }))).toEqual([
    'deals/acme.mdx:11:10 dates-backwards The last check (2026-06-30) was before the newest event (2026-07-01) → check it against its sources, and write that day',
  ]);
  expect(problemsOf(siteWith({ [DEAL]: text.replace('checked: 2026-06-30', 'checked: 2026-07-01') }))).toEqual([]);
});

test('no source tells of a day after its own', () => {
  expect(dated('content/figures/acme.yaml', 'asOf: 2025-11-03', 'asOf: 2025-11-04')).toEqual([
    'figures/acme.yaml:9:13 dates-backwards 2025-11-04 is after 2025-11-03, when `acme-release-2025-11` was published',
  ]);
  expect(dated(DEAL, '  - date: 2025-11-03', '  - date: 2025-12')).toEqual([
    'deals/acme.mdx:30:11 dates-backwards 2025-12 is after 2025-11-03, when `acme-release-2025-11` was published',
  ]);
  // Where one of several sources has no date, nobody can tell.
  expect(
    dated(
      DEAL,
      '2025-11-03\n    stage: agreement\n    what: The contract is announced.\n    sources: [',
      '2025-12\n    stage: agreement\n    what: The contract is announced.\n    sources: [acme-10q-2026-06, ',
    ),
  ).toEqual([]);
});

test('nothing that is told of is older than the century', () => {
  expect(dated('content/figures/acme.yaml', 'asOf: 2025-11-03', "asOf: '1925'")).toEqual([
    'figures/acme.yaml:9:13 bad-date Expected a date from 2000 on, received `1925`',
  ]);
});

test('a page is checked on no day after the last one on which its sources were read, where such a day is noted', () => {
  const read = (day: string) =>
    siteEdited('content/sources/all.yaml', 'reliability: high', `reliability: high\n  accessed: ${day}`);
  const late = (day: string) => problemsOf(read(day)).filter((problem) => problem.includes('its sources were read'));
  expect(late('2026-11-29')).toEqual([]);
  expect(late('2025-11-04')).toContainEqual(expect.stringContaining('deals/acme.mdx'));
});

test('a page is judged by the days of what its figures are computed from', () => {
  const FIGURES = 'content/figures/acme.yaml';
  const words = 'evidence: over about seven years';
  const files = siteWith({
    [FIGURES]: (SMALL_SITE[FIGURES] ?? '').replace(words, `proof: { ${words}, added: 2026-11-20 }`),
    'content/faq/worth.mdx':
      '---\nquestion: How much a year?\nanswer: It is {acme-annual-average}.\ndeal: acme\ntopic: money\nasOf: 2025-11-03\nchecked: 2026-11-21\n---\n',
  });
  const late = problemsOf(files).filter((problem) => problem.includes('its sources were read'));
  expect(late).toContainEqual(expect.stringContaining('faq/worth.mdx'));
});

test('sources are not said to be read up to a day of which none was', () => {
  expect(problemsOf(siteEdited('content/site.yaml', '2026-10-08', '2026-10-09'))).toEqual([
    'site.yaml:1:14 dates-backwards 2026-10-09 is after 2026-10-08, when the newest source was published → write the day of the newest source, or `published` beside the source of that day',
  ]);
});
