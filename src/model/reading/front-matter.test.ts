import { expect, test } from 'vitest';
import { splitArticle } from './front-matter.ts';

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
