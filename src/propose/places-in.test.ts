import { expect, test } from 'vitest';
import { placesIn } from './places-in.ts';

test('finds words in a file, each after the one before', () => {
  expect(placesIn('a $5 and\nthen $5', ['$5', '$5'])).toEqual([
    { line: 1, column: 3 },
    { line: 2, column: 6 },
  ]);
});

test('finds words that a line or a tag parts', () => {
  const html = '<p>about\n<b>$38&nbsp;billion</b> for 10 <abbr>GW</abbr></p>';
  expect(placesIn(html, ['$38 billion', '10 GW'])).toEqual([
    { line: 2, column: 4 },
    { line: 2, column: 29 },
  ]);
});

test('gives what cannot be found the place of what came before', () => {
  expect(placesIn('one $5', ['$5', '$6'])[1]).toEqual({ line: 1, column: 7 });
});
