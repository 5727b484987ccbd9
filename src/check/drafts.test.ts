/** What readers do not see yet, and what that does to the rest. */
import { describe, expect, test } from 'vitest';
import { printPermalinks } from '../model/reading/files/permalinks-file.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { check } from './check.ts';
import { draftNotes } from './draft-notes.ts';
import { draftReport } from './report/draft-report.ts';
import { errorsOn, isOfContent, TODAY } from './test-support/on-a-day.ts';
import { siteEdited, siteWith, problemsOf } from './test-support/small-site.ts';
import { SMALL_SITE } from './test-support/small-site-files.ts';
import { ZETA } from './test-support/waiting-article.ts';

const DEAL = 'content/deals/acme.mdx';
const WORTH = 'content/faq/worth.mdx';

const FEE = `acme-fee:
  draft: true
  label: Fee of Acme
  unit: usd
  deals: [acme]
  money: { kind: accounts }
  claims:
    - { value: $1 billion, basis: announced, asOf: 2025-11-03, source: acme-release-2025-11, evidence: $1 billion }
`;
const fees = 'content/figures/fees.yaml';

describe('half a draft', () => {
  const half = siteWith({
    ...ZETA,
    'content/deals/zeta.mdx': (ZETA['content/deals/zeta.mdx'] ?? '')
      .replace('publishOn: 2026-12-05', 'draft: true')
      .replace('firmness: It is signed.', "firmness: '‹write: how firm›'"),
  });

  test('keeps nothing else from being published, and its editor is told', () => {
    expect(errorsOn(half)).toEqual([]);
    const notes = draftNotes(half, TODAY, check(half, TODAY));
    expect(notes.filter(isOfContent).map(({ file, line, code }) => [file, line, code])).toEqual([
      ['content/deals/zeta.mdx', 26, 'to-be-written'],
    ]);
    expect(draftReport(notes.filter(isOfContent), false)).toBe(
      'content/deals/zeta.mdx:26:12 draft to-be-written  Not yet written: how firm → write it in place of the whole marker, ‹ and › included\n1 problem in drafts, which readers do not see yet: the build goes on.',
    );
  });

  test('may be no YAML, or no article', () => {
    for (const text of ['---\ndraft: true\nheadline: a: b\n---\n', '---\ndraft: true\n']) {
      const files = siteWith({ 'content/deals/zeta.mdx': text });
      expect(errorsOn(files)).toEqual([]);
      expect(draftNotes(files, TODAY, check(files, TODAY))).toHaveLength(1);
    }
  });

  test('has its problems counted where they are many', () => {
    const notes = Array.from({ length: 5 }, (_, i) => ({
      file: 'content/a.yaml',
      line: i + 1,
      column: 1,
      severity: 'error' as const,
      code: 'to-be-written' as const,
      message: 'To be written',
    }));
    expect(draftReport(notes, false).split('\n').slice(3)).toEqual([
      'content/a.yaml and 2 more',
      '5 problems in drafts, which readers do not see yet: the build goes on; `npm run check -- --drafts` shows all of them.',
    ]);
    expect(draftReport(notes, true).split('\n')).toHaveLength(6);
    expect(draftReport([], false)).toBe('');
  });
});

describe('what is published', () => {
  test('may not print the figure of a draft', () => {
    const files = siteWith({
      [fees]: FEE,
      [DEAL]: (SMALL_SITE[DEAL] ?? '').replace('firmness: It', 'firmness: For {acme-fee} it'),
    });
    expect(problemsOf(files)).toEqual([
      'deals/acme.mdx:25:16 leans-on-draft The figure `acme-fee` is a draft (content/figures/fees.yaml:2), and here it is named where readers see it → publish figures/acme-fee first, name something else here, or write `draft: true` in deals/acme too',
    ]);
  });

  test('nor be computed from it, nor lead to what waits with it', () => {
    const sum = siteWith({
      [fees]: `${FEE}acme-sum:\n  label: Sum\n  unit: usd\n  deals: [acme]\n  money: { kind: accounts }\n  formula: sum(acme-fee, acme-commitment)\n`,
    });
    expect(problemsOf(sum)).toEqual([expect.stringContaining('fees.yaml:14:16 leans-on-draft')]);
    const link = siteWith({ ...ZETA, [WORTH]: `${SMALL_SITE[WORTH] ?? ''}\nSee [it](../zeta-worth/).\n` });
    expect(problemsOf(link)).toEqual([
      expect.stringMatching(
        /The question `zeta-worth` waits with deals\/zeta until 5 December 2026 \(content\/deals\/zeta\.mdx:3\), and .* → publish deals\/zeta first, name something else here, or write `publishOn: 2026-12-05` in faq\/worth too$/,
      ),
    ]);
  });

  test('lists a draft without showing it, and keeps its places', () => {
    const listing = (SMALL_SITE[DEAL] ?? '').replace('faq: [worth', 'faq: [fee, worth');
    const question = (SMALL_SITE[WORTH] ?? '').replace('question:', 'draft: true\nquestion:');
    const files = siteWith({ [DEAL]: listing, 'content/faq/fee.mdx': question });
    expect(problemsOf(files)).toEqual([]);
    expect(check(files).content.find('deals', 'acme')?.faq).toEqual(
      check(siteWith()).content.find('deals', 'acme')?.faq,
    );
    const misspelt = siteWith({
      [DEAL]: listing.replace('power, term', 'powr, term'),
      'content/faq/fee.mdx': question,
    });
    expect(problemsOf(misspelt)).toContainEqual(expect.stringMatching(/^deals\/acme.mdx:40:19 unknown-id .*`powr`/));
  });

  test('says so where a list would be too short without the draft', () => {
    const files = siteWith({
      'content/explainers/power.mdx': (SMALL_SITE['content/explainers/power.mdx'] ?? '').replace(
        'faq: [power',
        'faq: [fee',
      ),
      'content/faq/fee.mdx': (SMALL_SITE[WORTH] ?? '')
        .replace('question:', 'draft: true\nquestion:')
        .replace('deal: acme\n', ''),
    });
    expect(problemsOf(files)).toEqual([
      expect.stringMatching(
        /^explainers\/power\.mdx:19:7 leans-on-draft .*, and without it `faq` is too short → publish .* first, name another in its place, or write/,
      ),
    ]);
  });

  test('cannot become a draft again', () => {
    const permalinks = printPermalinks([
      { first: '2026-11-22', changed: '2026-11-22', says: '-', address: '/faq/worth/' },
    ]);
    const files = siteWith({
      [WORTH]: (SMALL_SITE[WORTH] ?? '').replace('question:', 'draft: true\nquestion:'),
      'content/permalinks.txt': permalinks,
    });
    expect(problemsOf(files)).toEqual([
      expect.stringContaining('faq/worth.mdx:2:1 published-draft `worth` was published'),
    ]);
  });
});

test('a record stands while the article on its deal is a draft, and its editor sees the article', () => {
  const article = (SMALL_SITE[DEAL] ?? '').replace(
    'name: OpenAI and Acme\nvendor: acme',
    'name: A\ndraft: true\nvendor: gamma',
  );
  const files = siteWith({ 'content/deals/gamma.mdx': article });
  expect(problemsOf(files)).toEqual([]);
  expect(check(files).content.entry('records', 'gamma')).toBeDefined();
  const { content } = check(files, TODAY, { withDrafts: true });
  expect(content.entry('records', 'gamma')).toBeUndefined();
});

describe('a company, a source or a word in which something is still to be written', () => {
  const half = (summary: string) => `more: { name: More, role: cloud supplier, summary: ${summary} }\n`;
  const vendors = 'content/vendors/more.yaml';
  const waits = (files: RawFile[]) => !check(files).content.entry('vendors', 'more');

  test('waits until it is written, and its editor is told', () => {
    const files = siteWith({ [vendors]: half("'‹write: a sentence›'") });
    expect([errorsOn(files), waits(files)]).toEqual([[], true]);
    expect(draftNotes(files, TODAY, check(files, TODAY)).map(({ code }) => code)).toEqual(['to-be-written']);
    expect(waits(siteWith({ [vendors]: half('It is new.') }))).toBe(false);
  });

  test('is an error where readers see it, named or published', () => {
    const written = half("'‹write: a sentence›'");
    const named = siteWith({
      [vendors]: written,
      [DEAL]: (SMALL_SITE[DEAL] ?? '').replace('vendor: acme', 'vendor: acme\nparties: [more]'),
    });
    const permalinks = printPermalinks([
      { first: '2026-11-22', changed: '2026-11-22', says: '-', address: '/vendors/more/' },
    ]);
    for (const files of [named, siteWith({ [vendors]: written, 'content/permalinks.txt': permalinks })])
      expect(problemsOf(files)).toContainEqual(expect.stringContaining('vendors/more.yaml:1:53 to-be-written'));
  });
});

test('a slip in what an entry says of waiting is reported once, and ends the build', () => {
  const told = (line: string) => siteWith({ [fees]: FEE.replace('draft: true', line) });
  expect(problemsOf(told('draft: yes'))).toEqual([
    'figures/fees.yaml:2:10 bad-value `draft` is true or false, received `yes` → write `draft: true`, or delete the line once the text is finished',
  ]);
  expect(problemsOf(told('publishOn: 2026-12'))).toEqual([
    'figures/fees.yaml:2:14 bad-date `publishOn` is a day, received `2026-12` → write the day such as `publishOn: 2026-12-05`; what has no day yet is `draft: true`',
  ]);
  expect(problemsOf(told('drafts: true'))).toEqual([expect.stringContaining('did you mean `draft`?')]);
  expect(problemsOf(siteEdited('content/site.yaml', 'sources', 'draft: true\nsources'))).toEqual([
    expect.stringContaining('unknown-key'),
  ]);
});

test('a finished entry may say that it is no draft, or when it came out', () => {
  expect(problemsOf(siteWith({ [fees]: FEE.replace('draft: true', 'draft: false') }))).toEqual([]);
  const past = siteWith({ [fees]: FEE.replace('draft: true', 'publishOn: 2026-11-22') });
  expect(check(past, TODAY).content.entry('figures', 'acme-fee')).toBeDefined();
});
