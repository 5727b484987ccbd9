import { expect, test } from 'vitest';
import { printPermalinks } from '../model/reading/files/permalinks-file.ts';
import { causeOf } from './lost/causes.ts';
import { problemsOf, siteEdited, siteWith } from './test-support/small-site.ts';

const ABOUT = 'content/pages/about.mdx';
const saying = (text: string) => problemsOf(siteEdited(ABOUT, 'It says something.', text));

test('each page that the site always has needs its words', () => {
  expect(problemsOf(siteWith({ [ABOUT]: undefined }))).toEqual([
    'pages/about.mdx:1:1 missing-file The file does not exist → write the words of the page /about/, or restore them',
  ]);
});

test('words for a page that the site does not have are no page', () => {
  const [problem] = problemsOf(siteWith({ 'content/pages/abuot.mdx': '---\ntitle: About\n---\n\nWords.\n' }));
  expect(problem).toContain('bad-id The site has no page for the words of `abuot` → did you mean `about`?');
});

test('a number in them comes from a figure', () => {
  expect(saying('It follows 12 deals.')).toEqual([expect.stringContaining('number-without-figure')]);
  expect(saying('It tells of <Figure id="acme-capacity" />.')).toEqual([]);
});

test('links start from where the page stands', () => {
  expect(saying('See [the deal](../deals/acme/) and [the words](../glossary/).')).toEqual([]);
  expect(saying('See [the deal](acme/).')).toEqual([expect.stringContaining('This site has no page /about/acme/')]);
});

test('a heading may have an id that articles keep for themselves, but none that every page has', () => {
  expect(saying('<h2 id="sources">Sources</h2>\n\nWords.')).toEqual([]);
  expect(saying('<h2 id="content">Content</h2>\n\nWords.')).toEqual([expect.stringContaining('duplicate-fragment')]);
});

test('a link may lead to a heading of such a page', () => {
  const permalinks = printPermalinks([
    { first: '2026-11-22', changed: '2026-11-22', says: '0123456789ab', address: '/about/#other' },
  ]);
  const linking = (fragment: string) =>
    problemsOf(
      siteWith({
        'content/permalinks.txt': permalinks,
        [ABOUT]: `---\ntitle: A\nheading: A\nstandfirst: A\ndescription: A\n---\n\n<h2 id="why">Why</h2>\n\n[Why](${fragment})\n`,
      }),
    );
  expect(linking('#why')).toEqual([]);
  expect(linking('#whi')).toEqual([expect.stringContaining('unknown-fragment /about/ has no place `#whi`')]);
});

test('whose heading is gone is told where its words stand', () => {
  const written = [{ collection: 'pages', id: 'about', path: ABOUT }];
  expect(causeOf('/about/#why', written)).toEqual({
    file: ABOUT,
    what: 'or its template no longer has anything with the id `why`',
  });
});
