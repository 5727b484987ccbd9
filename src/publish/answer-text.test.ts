import { expect, test } from 'vitest';
import { answerText } from './answer-text.ts';

const MARKUP = `<p> OpenAI pays <a href="/figures/aws-commitment/r/2/">about $38\u00a0billion</a>
 in <em>parts</em>. </p> <p>See <a href="/open/aws-payments/">what is open</a> &amp; <a href="/figures/aws-term/">the term</a>.</p>`;

test('an answer is its paragraphs, each in one line, without markup', () => {
  expect(answerText(MARKUP).text).toBe('OpenAI pays about $38 billion in parts.\n\nSee what is open & the term.');
});

test('names each figure with the value that stands there, in the order of the text', () => {
  expect(answerText(MARKUP).figures).toEqual([
    { figure: 'aws-commitment', revision: 2, words: 'about $38 billion' },
    { figure: 'aws-term', revision: null, words: 'the term' },
  ]);
});

test('what follows a heading is no part of it, and figures there are not told twice', () => {
  expect(answerText(`${MARKUP}<h2>Its figures</h2><ul><li>A: <a href="/figures/a/r/1/">1</a></li></ul>`)).toEqual(
    answerText(MARKUP),
  );
});

test('points of a list are paragraphs', () => {
  expect(answerText('<p>Two:</p><ul><li>one</li><li>two</li></ul>').text).toBe('Two:\n\none\n\ntwo');
});
