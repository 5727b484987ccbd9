import { expect, test } from 'vitest';
import { oddWords } from './spelling.ts';

const oddIn = (text: string) =>
  oddWords([{ file: 'a.mdx', text }]).map(({ line, word, meant }) => `${line} ${word} → ${meant}`);

test('finds American spellings and common slips, each with its line', () => {
  expect(oddIn('A data center.\nIt was anounced, and it occured.')).toEqual([
    '1 center → centre',
    '2 anounced → announced',
    '2 occured → occurred',
  ]);
});

test.each([
  ['what others wrote', 'It says “a data center”, and <Quote source="a">a center of labor</Quote>.'],
  ['evidence and titles', 'evidence: its data center\n  title: Analyze it'],
  ['names and ids', 'The Data Center Institute at the acme-center, {acme-center|short}'],
  ['addresses and code', '[there](/center/) `center` https://center.example/center'],
])('lets %s be', (_what, text) => {
  expect(oddIn(text)).toEqual([]);
});
