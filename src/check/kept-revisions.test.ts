import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { printPermalinks } from '../model/reading/files/permalinks-file.ts';
import { SMALL_SITE } from './test-support/small-site-files.ts';
import { problemsOf, siteWith } from './test-support/small-site.ts';

const FOLDER = 'content/revisions/charts/acme-money';
const PAGE = '<!doctype html><p>$38 billion</p>';
const record = (revision: number, page = PAGE) =>
  JSON.stringify({ revision, sha256: createHash('sha256').update(page).digest('hex') });
const keptAt = (address: string) =>
  printPermalinks([{ first: '2026-11-22', changed: '2026-11-22', says: 'aaaaaaaaaaaa', address }]);
const PERMALINKS = keptAt('/embed/acme-money/r/1/');
const KEPT = {
  'content/permalinks.txt': PERMALINKS,
  [`${FOLDER}/1.html`]: PAGE,
  [`${FOLDER}/1.json`]: record(1),
};
const CHART = 'content/charts/acme-money.yaml';
const CITING = ['content/deals/acme.mdx', 'content/explainers/power.mdx', 'content/corrections/acme-power.yaml'];
const RENAMED = {
  [CHART]: undefined,
  'content/charts/acme-price.yaml': SMALL_SITE[CHART],
  ...Object.fromEntries(
    CITING.map((path) => [path, SMALL_SITE[path]?.replaceAll(/acme-money(?=[/\]\n])/g, 'acme-price')]),
  ),
};
const REDIRECT = {
  'content/redirects.yaml':
    '- { from: /charts/acme-money/, to: /charts/acme-price/, date: 2026-10-01, why: A better name. }\n',
};
const problems = (changes: Record<string, string | undefined>) => problemsOf(siteWith({ ...KEPT, ...changes }));

test('what was kept is in order', () => {
  expect(problems({})).toEqual([]);
});

test.each([
  ['page is missing', { [`${FOLDER}/1.html`]: undefined }, '1.html', 'The file was published and is missing'],
  ['record is missing', { [`${FOLDER}/1.json`]: undefined }, '1.json', 'The file was published and is missing'],
  ['page was mended', { [`${FOLDER}/1.html`]: `${PAGE} ` }, '1.html', 'The file was changed, or 1.json beside it was'],
  ['record is cut off', { [`${FOLDER}/1.json`]: '{' }, '1.json', 'The file is not the record of revision 1 any more'],
  ['record is another’s', { [`${FOLDER}/1.json`]: record(2) }, '1.json', 'The file is not the record of revision 1'],
])('one message when a %s', (_, changes, file, message) => {
  const found = problems(changes);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`revisions/charts/acme-money/${file}:1:1 bad-revision ${message}`);
  expect(found[0]).toContain(`git log -p -- ${FOLDER}/${file}`);
});

test('one message a file when a whole revision is missing', () => {
  const found = problems({ [`${FOLDER}/1.html`]: undefined, [`${FOLDER}/1.json`]: undefined });
  expect(found.map((problem) => problem.split(' ')[0])).toEqual([
    'revisions/charts/acme-money/1.html:1:1',
    'revisions/charts/acme-money/1.json:1:1',
  ]);
});

test('a gap is noticed also where the record of addresses is lost', () => {
  const later = { [`${FOLDER}/2.html`]: PAGE, [`${FOLDER}/2.json`]: record(2) };
  const found = problems({ ...later, 'content/permalinks.txt': undefined, [`${FOLDER}/1.json`]: undefined });
  expect(found).toEqual([expect.stringContaining('1.json:1:1 bad-revision The file was published and is missing')]);
});

test('a page that a broken-off publication left is no mistake', () => {
  expect(problems({ [`${FOLDER}/2.html`]: PAGE })).toEqual([]);
});

test('a chart that is gone: one message that says how to rename it, and how to take it out', () => {
  const found = problems(RENAMED);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(
    'charts/acme-money.yaml:1:1 bad-revision The chart `acme-money` was published and is gone',
  );
  expect(found[0]).toContain('{ from: /charts/acme-money/, to: /charts/…/');
});

test('a renamed chart takes the folder along', () => {
  expect(problems({ ...RENAMED, ...REDIRECT })).toEqual([
    'revisions/charts/acme-money:1:1 bad-revision The chart is called `acme-price` now, and what was published of it is not → rename the folder: `git mv content/revisions/charts/acme-money content/revisions/charts/acme-price`',
  ]);
  const moved = {
    [`${FOLDER}/1.html`]: undefined,
    [`${FOLDER}/1.json`]: undefined,
    'content/revisions/charts/acme-price/1.html': PAGE,
    'content/revisions/charts/acme-price/1.json': record(1),
  };
  expect(problems({ ...RENAMED, ...REDIRECT, ...moved })).toEqual([]);
});

test('a chart that was taken out may leave its pages where they are', () => {
  const tombstone =
    '- { addresses: [/charts/acme-money/], date: 2026-10-01, what: It was wrong., instead: /charts/ }\n';
  expect(problems({ ...RENAMED, 'content/tombstones.yaml': tombstone })).toEqual([]);
});

test('an answer to a rule is kept beside charts, and no file describes it', () => {
  const folder = 'content/revisions/charts/count-pays-signed';
  const published = { 'content/permalinks.txt': keptAt('/embed/count-pays-signed/r/1/') };
  const files = { [`${folder}/1.html`]: PAGE, [`${folder}/1.json`]: record(1) };
  expect(problems({ ...published, ...files })).toEqual([]);
  expect(problems({ ...published, ...files, [`${folder}/1.html`]: undefined })).toHaveLength(1);
});

test('a short form that was published is there as it was', () => {
  const published = { 'content/permalinks.txt': keptAt('/embed/acme-money/short/r/1/') };
  expect(problems(published)).toEqual([
    expect.stringContaining('1-short.html:1:1 bad-revision The file was published and is missing'),
    expect.stringContaining('1-short.json:1:1 bad-revision The file was published and is missing'),
  ]);
  const files = { [`${FOLDER}/1-short.html`]: PAGE, [`${FOLDER}/1-short.json`]: record(1) };
  expect(problems({ ...published, ...files })).toEqual([]);
});

describe('of a text', () => {
  const ANSWER = 'content/revisions/faq/worth';
  const TEXT = {
    'content/permalinks.txt': keptAt('/faq/worth/r/1/'),
    [`${ANSWER}/1.html`]: PAGE,
    [`${ANSWER}/1.json`]: record(1),
  };
  const found = (changes: Record<string, string | undefined>) => problemsOf(siteWith({ ...TEXT, ...changes }));

  test('what was kept is in order', () => {
    expect(found({})).toEqual([]);
  });

  test.each([
    ['the page is missing', { [`${ANSWER}/1.html`]: undefined }, '1.html:1:1 bad-revision The file was published'],
    ['the record is missing', { [`${ANSWER}/1.json`]: undefined }, '1.json:1:1 bad-revision The file was published'],
    ['the page was mended', { [`${ANSWER}/1.html`]: `${PAGE} ` }, '1.html:1:1 bad-revision The file was changed'],
  ])('one message when %s', (_, changes, message) => {
    expect(found(changes)).toEqual([expect.stringContaining(`revisions/faq/worth/${message}`)]);
  });

  test('an answer that is gone is called a question', () => {
    const moved = {
      ...TEXT,
      'content/permalinks.txt': keptAt('/faq/gone/r/1/'),
      'content/revisions/faq/gone/1.html': PAGE,
      'content/revisions/faq/gone/1.json': record(1),
    };
    expect(problemsOf(siteWith(moved))).toEqual([
      expect.stringContaining('faq/gone.mdx:1:1 bad-revision The question `gone` was published and is gone'),
    ]);
  });
});
