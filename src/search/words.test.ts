import { expect, test } from 'vitest';
import { synonyms } from './synonyms.ts';
import { keysOf, Vocabulary } from './words.ts';

const vocabulary = new Vocabulary(synonyms);
const keys = (text: string) => keysOf(vocabulary.in(text));

test.each([
  ['$38 bn', '38 billion dollars'.replace(' dollars', '')],
  ['H2 2026', 'second half 2026'],
  ['Microsoft’s stake', "Microsoft's share"],
  ['capacity', 'power'],
  ['MSFT', 'Microsoft'],
  ['NVDA', 'NVIDIA'],
  ['AMZN', 'Amazon'],
  ['ORCL', 'Oracle'],
  ['AVGO', 'Broadcom'],
  ['CRWV', 'CoreWeave'],
  ['GOOGL', 'Google'],
  ['Amazon Web Services', 'AWS'],
  ['annualised revenue', 'annualized revenue'],
  ['data centres', 'data-center'],
  ['datacentre', 'data centre'],
  ['the programmes', 'the program'],
  ['commitments', 'committed'],
  ['agreements', 'agreed'],
  ['investments', 'investing'],
  ['20 per cent', '20%'],
])('%s is the same as %s', (one, other) => {
  expect(keys(one)).toBe(keys(other));
});

test.each([
  ['38 billion', '38 million'],
  ['10 GW', '10 MW'],
  ['first half', 'second half'],
  ['Amazon', 'AWS'],
  ['gas', 'ga'],
  ['Cerebras', 'Cisco'],
])('%s is not the same as %s', (one, other) => {
  expect(keys(one)).not.toBe(keys(other));
});

test('no name leads to two things', () => {
  const names = synonyms.same.split('\n').flatMap((line) => line.split(', ').map(keys));
  expect(names.length).toBeGreaterThan(40);
  const firsts = synonyms.same.split('\n').map((line) => keys(line.split(', ')[0] ?? ''));
  expect(firsts.filter((first, at) => firsts.indexOf(first) !== at)).toEqual([]);
  const others = synonyms.same.split('\n').flatMap((line) => line.split(', ').slice(1));
  expect(others.filter((other, at) => others.indexOf(other) !== at)).toEqual([]);
});

test('of words that lead to each other, each leads to all', () => {
  for (const line of synonyms.near.split('\n')) {
    const all = line.split(', ').flatMap((name) => vocabulary.in(name).map(({ key }) => key));
    for (const key of all) expect(vocabulary.near(key), line).toEqual(expect.arrayContaining(all));
  }
});
