import { describe, expect, test } from 'vitest';
import { siteWith } from '../check/test-support/small-site.ts';
import { SMALL_SITE } from '../check/test-support/small-site-files.ts';
import { readEntries } from '../model/reading/read-entries.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { errorsIn, plan, planned, write } from './test-support/planned.ts';

test('leads from a record to an article, and not back', () => {
  expect(planned('deal gamma').next).toEqual([
    'It says what content/records/gamma.yaml says, whose page readers see until you delete `draft: true`: delete that file then.',
  ]);
  expect(plan('record acme')).toEqual({ problem: 'The deal `acme` has an article: content/deals/acme.mdx' });
  expect(planned('figure meta-value gamma').text).toContain('deals: [gamma]');
});

describe('an article on a deal that has a record', () => {
  const record = 'content/records/gamma.yaml';
  const withRecord = (text: string) => siteWith({ [record]: text });
  const articleOf = (files: RawFile[]) =>
    write(files, planned('deal gamma', files)).filter(({ path }) => path !== record);
  const frontMatterOf = (files: RawFile[]) => {
    const { entries } = readEntries(
      articleOf(files).find(({ path }) => path === 'content/deals/gamma.mdx') ?? expect.fail(),
    );
    return entries[0]?.raw as Record<string, unknown>;
  };

  test('takes over everything that the record says', () => {
    const [was] = readEntries(siteWith().find(({ path }) => path === record) ?? expect.fail()).entries;
    const { summary, checked, row, announced, ...same } = was?.raw as Record<string, unknown>;
    const article = frontMatterOf(siteWith());
    expect(article).toMatchObject({ ...same, standfirst: summary });
    expect(article).toMatchObject({
      row: { exchanged: 'data centres', capacity: 'gamma-capacity', state: 'not signed' },
    });
    // A record may know the month only, and may have no money in it; an article has a day, and a value.
    expect([checked, announced, row]).toEqual(['2026-11-21', '2026-03', expect.objectContaining({ values: [] })]);
    expect(article).toMatchObject({ announced: '‹write: the day; the record says 2026-03›' });
    expect(article['row']).toMatchObject({ values: [expect.stringContaining('‹write: ')] });
  });

  test('shows as key figures those that the record showed, so that links to them land', () => {
    expect(frontMatterOf(siteWith())['keyFigures']).toMatchObject([
      { figure: 'gamma-capacity' },
      { figure: expect.stringContaining('‹write: ') as string },
    ]);
  });

  test('is in order but for what is to be written', () => {
    const errors = errorsIn(articleOf(siteWith()));
    expect([...new Set(errors.map(({ code }) => code))]).toEqual(['to-be-written']);
  });

  test('keeps the words, comments and folds of the record as they are written', () => {
    const text = (SMALL_SITE[record] ?? '')
      .replace('summary: Gamma is to build', 'summary: >-\n  # no comment\n  Gamma is to build')
      .replace('row:\n', '# About the row.\nrow: # the line\n')
      .replace('announced: 2026-03', 'announced: 2026-03-01 # a Sunday')
      .replace('values: []', 'values: [gamma-capacity]');
    const { text: article } = planned('deal gamma', withRecord(text));
    expect(article).toContain('standfirst: >-\n  # no comment\n  Gamma is to build {gamma-capacity} for OpenAI.\n');
    expect(article).toContain('# About the row.\nrow: # the line\n  exchanged: data centres\n');
    expect(article).toContain('announced: 2026-03-01 # a Sunday\n');
    expect(article).toContain('  values: [gamma-capacity]\n');
    const windows = planned('deal gamma', withRecord(text.replaceAll('\n', '\r\n'))).text;
    expect(windows).toBe(article);
  });

  test('is not started from a record that is broken', () => {
    expect(plan('deal gamma', withRecord('a: b: c\n'))).toEqual({
      problem:
        "content/records/gamma.yaml:1:5 has an error: mend it first. A colon and a space make a second key on this line: put quotation marks around a text that holds a colon and a space: `'b: c'`",
    });
  });
});

test('names a deal once that has its record still beside its article', () => {
  const files = write(siteWith(), planned('deal gamma'));
  expect(planned('figure meta-value gamma', files).text).toContain('deals: [gamma]\n');
});
