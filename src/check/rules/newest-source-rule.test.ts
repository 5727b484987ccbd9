import { expect, test } from 'vitest';
import { problemsOf, siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';

const SOURCES = 'content/sources/all.yaml';
const FAQ = 'content/faq/worth.mdx';

/** The filing that gives the power is of a day, and newer than the answer. */
const withAnswer = (answer: string, body = '') =>
  siteWith({
    [SOURCES]: (SMALL_SITE[SOURCES] ?? '').replace('10q\n', '10q\n  published: 2026-08-05\n'),
    [FAQ]: (SMALL_SITE[FAQ] ?? '').replace('OpenAI pays {acme-commitment}.', answer) + body,
  });
const NEWER =
  'faq/worth.mdx:6:7 dates-backwards The newest source is said to be of 2025-11-03, and `acme-capacity` rests on one of 2026-08-05 → read whether the answer fits what the figure says now, and write `asOf: 2026-08-05`';

test('finds an answer that prints a figure from a source newer than it says', () => {
  expect(problemsOf(withAnswer('It sells {acme-capacity}.'))).toEqual([NEWER]);
  expect(problemsOf(withAnswer('It sells.', '\nIt sells <Figure id="acme-capacity" />.\n'))).toEqual([NEWER]);
});

test('leaves an earlier value its own day, and a source its month', () => {
  expect(problemsOf(withAnswer('It sold {acme-capacity@1}.'))).toEqual([]);
  const month = siteWith({ [FAQ]: (SMALL_SITE[FAQ] ?? '').replace('{acme-commitment}', '{acme-capacity}') });
  expect(problemsOf(month)).toEqual([]);
});
