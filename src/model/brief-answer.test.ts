import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { siteWith } from '../check/test-support/small-site.ts';
import { isBrief } from './brief-answer.ts';
import type { RawFile } from './reading/files/source-file.ts';

const ANSWER = 'content/faq/worth.mdx';

const FRONT = `---
question: What is it worth?
answer: It is worth a lot.
deal: acme
topic: money
asOf: 2025-11-03
checked: 2026-11-21
---
`;

/** The small site with another body of so many words. */
const worded = (count: number, more = '') =>
  siteWith({ [ANSWER]: `${FRONT}\n${Array<string>(count).fill('word').join(' ')}${more}\n` });

function briefIn(files: readonly RawFile[]): boolean {
  const { content } = check(files);
  const entry = content.entries.find(({ file }) => file.path === ANSWER) ?? expect.fail(`no ${ANSWER}`);
  return isBrief(content, entry);
}
test('an answer is shown whole that has sixty words, its first sentence among them', () => {
  expect(briefIn(worded(55))).toBe(true);
  expect(briefIn(worded(56))).toBe(false);
});

test('a figure counts as the words that are printed of it', () => {
  const twoWords = ' <Figure id="acme-commitment" />.';
  expect(briefIn(worded(53, twoWords))).toBe(true);
  expect(briefIn(worded(54, twoWords))).toBe(false);
});

test('an answer with a chart is not shown whole, however few its words are', () => {
  expect(briefIn(worded(5, '\n\n<Chart id="acme-money" />'))).toBe(false);
});

test('of an answer that cannot be read nothing is shown but its first sentence', () => {
  expect(briefIn(siteWith({ [ANSWER]: FRONT.replace('topic:', 'tropic:') }))).toBe(false);
});
