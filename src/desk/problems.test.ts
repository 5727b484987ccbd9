import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
import { reportOn } from './problems.ts';

test('tells of each problem the file, the line, the words from the place on, and the remedy', () => {
  const files = siteEdited('content/deals/acme.mdx', 'headline: OpenAI', 'headline: A colon: OpenAI');
  expect(reportOn(check(files)).problems).toEqual([
    {
      file: 'content/deals/acme.mdx',
      line: 4,
      message: 'A colon and a space make a second key on this line',
      before: 'headline: A colon',
      after: ': OpenAI will pay Acme {acme-commitment}',
      remedy: expect.stringContaining('put quotation marks around') as string,
      details: [],
    },
  ]);
});

test('tells nothing of what is in order', () => {
  expect(reportOn(check(siteWith()))).toEqual({ problems: [], notes: [] });
});

test('tells what is to be done in drafts apart, in a file of its own or among others', () => {
  const files = siteWith({
    'content/deals/zeta.mdx': '---\ndraft: true\nname: a: b\n---\n',
    'content/vendors/zeta.yaml':
      'omega: { name: Omega, role: none }\nzeta:\n  draft: true\n  name: "‹write: the name›"\n  role: none\n  summary: New.\n',
  });
  const { problems, notes } = reportOn(check(files, undefined, { withDrafts: true }));
  expect(problems.map(({ file, line }) => [file, line])).toEqual([['content/vendors/zeta.yaml', 1]]);
  expect(notes.map(({ file, line }) => [file, line])).toEqual([
    ['content/deals/zeta.mdx', 3],
    ['content/vendors/zeta.yaml', 4],
  ]);
});
