import { expect, test } from 'vitest';
import { readArticle } from './read-article.ts';
import { SourceFile } from '../files/source-file.ts';

const headingsOf = (text: string) => {
  const { headings, problems } = readArticle(new SourceFile('content/deals/acme.mdx', text), 'acme', 0);
  expect(problems).toEqual([]);
  return headings.map(({ id, level, words }) => ({ id, level, words }));
};

test('knows each heading by its id, its level and the words that a reader sees', () => {
  const text =
    '<h2 id="first">Who’s first</h2>\n\nText.\n\n<h3 id="more">Terms &amp; dates</h3>\n\n<h2 id="on-lines">\n  Two lines\n</h2>\n';
  expect(headingsOf(text)).toEqual([
    { id: 'first', level: 2, words: 'Who’s first' },
    { id: 'more', level: 3, words: 'Terms & dates' },
    { id: 'on-lines', level: 2, words: 'Two lines' },
  ]);
});

test('takes no heading from a comment', () => {
  expect(headingsOf('{/* <h2 id="old">Old</h2> */}\n\nText.\n')).toEqual([]);
});
