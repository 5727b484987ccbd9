import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { siteEdited, siteWith } from '../check/test-support/small-site.ts';
import { problemsIn } from './problems.ts';

test('tells of each problem the file, the line, the words from the place on, and the remedy', () => {
  const files = siteEdited('content/deals/acme.mdx', 'headline: OpenAI', 'headline: A colon: OpenAI');
  expect(problemsIn(check(files))).toEqual([
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
  expect(problemsIn(check(siteWith()))).toEqual([]);
});
