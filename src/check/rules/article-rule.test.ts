import { expect, test } from 'vitest';
import { codesOf, siteEdited, siteWith } from '../test-support/small-site.ts';
import { SMALL_SITE } from '../test-support/small-site-files.ts';

const withHeading = (id: string) =>
  siteEdited('content/deals/acme.mdx', '- A <Term', `<h2 id="${id}">Again</h2>\n\n- A <Term`);

test.each(['chart-acme', 'title-acme', 'bars-acme', 'faq-acme', 'fig-acme', 'open-acme', 'source-acme', 'cite'])(
  'a heading takes no fragment that pages give: %s',
  (id) => {
    expect(codesOf(withHeading(id))).toEqual(['duplicate-fragment']);
  },
);

test('a heading may begin with any other word', () => {
  expect(codesOf(withHeading('figures-of-acme'))).toEqual([]);
});

test('a page of the site’s own draws no chart', () => {
  expect(codesOf(siteEdited('content/pages/about.mdx', 'It says something.', '<Chart id="acme-money" />'))).toEqual([
    'bad-component',
  ]);
});

test('an answer draws no chart', () => {
  const answer = SMALL_SITE['content/faq/worth.mdx'] ?? '';
  expect(codesOf(siteWith({ 'content/faq/worth.mdx': `${answer}\n<Chart id="acme-money" />\n` }))).toEqual([
    'bad-component',
  ]);
});
