import { expect, test } from 'vitest';
import { explainFrontMatter, splitArticle } from './front-matter.ts';

const split = (text: string) => {
  const parts = splitArticle(text);
  return parts && [text.slice(...parts.yaml), text.slice(parts.bodyStart)];
};

test('splits an article into front matter and body', () => {
  expect(split('---\na: 1\n---\n\nBody\n')).toEqual(['a: 1\n', '\nBody\n']);
});

test('takes Windows line endings, blanks after the dashes, and no body at all', () => {
  expect(split('---\r\na: 1\r\n---\r\nBody')).toEqual(['a: 1\r\n', 'Body']);
  expect(split('--- \na: 1\n---  \nBody')).toEqual(['a: 1\n', 'Body']);
  expect(split('---\n---')).toEqual(['', '']);
});

test('takes dashes within a text for text', () => {
  expect(split('---\na: x --- y\n---\n--- z\n')).toEqual(['a: x --- y\n', '--- z\n']);
});

test.each(['', 'a: 1', '---\na: 1\n', '\n---\na: 1\n---\n', '----\na: 1\n---\n'])(
  'finds no front matter in %j',
  (text) => {
    expect(splitArticle(text)).toBeUndefined();
  },
);

const [OPENS, CLOSES] = ['The line that opens the front matter', 'The line that closes the front matter'];

test.each([
  ['no line opens it', 'a: 1\n---\nBody', 'a: 1', 'Nothing opens the front matter', 'above this one'],
  ['four hyphens open it', '----\na: 1\n---\n', '----', OPENS, 'write `---`'],
  ['a dash opens it', '—\na: 1\n---\n', '—', OPENS, 'write `---`'],
  ['a blank stands before the hyphens', ' ---\na: 1\n---\n', ' ---', OPENS, 'write `---`'],
  ['a line stands above it', '# A\n---\na: 1\n---\n', '# A', 'Something stands above', 'or delete it'],
  ['an empty line stands above it', '\n---\na: 1\n---\n', '', 'Something stands above', 'or delete it'],
  ['no line closes it', '---\na:\n  - b\n\nBody', 'Body', 'Nothing closes the front matter', 'first words'],
  ['no line closes it, nor follows', '---\na: 1\n', '---', 'Nothing closes the front matter', 'a second line `---`'],
  ['a dash closes it', '---\na: 1\n–\nBody', '–', CLOSES, 'at the start of the line'],
  ['hyphens further in close it', '---\na: 1\n ---\nBody', ' ---', CLOSES, 'at the start of the line'],
  ['there is none', 'Body', 'Body', 'The file has no front matter', '`npm run new`'],
])('says what is wrong and points at it where %s', (_name, text, line, what, remedy) => {
  const said = explainFrontMatter(text);
  expect(text.slice(said.offset).split('\n')[0]).toBe(line);
  expect(said.what).toContain(what);
  expect(said.remedy).toContain(remedy);
});
