import { expect, test } from 'vitest';
import { markPlaces } from './place-mentions.ts';

const places = [
  { id: 'milam', called: 'Milam' },
  { id: 'county', called: 'Milam County' },
  { id: 'abilene', called: 'Abilene' },
];
const marked = (body: string) => markPlaces(body, places);

test('marks each site where running text first names it, by the longest name', () => {
  expect(marked('At Abilene’s edge, and in Abilene.\n\nMilam County, or Milam.')).toBe(
    'At <PlaceName id="abilene">Abilene</PlaceName>’s edge, and in Abilene.\n\n<PlaceName id="county">Milam County</PlaceName>, or <PlaceName id="milam">Milam</PlaceName>.',
  );
});

test('leaves links, quotations, headings, attributes and longer words alone', () => {
  for (const body of [
    '[At Abilene](../../sites/abilene/)',
    '<Quote source="a" speaker="Abilene">we like Abilene</Quote>',
    '<Source id="abilene-note">a note on Abilene</Source>',
    '<h2 id="x">To Abilene</h2>',
    '## To Abilene',
    '<Figure id="a" label="Abilene" />',
    '{/* Abilene */}',
    'Abilenean towns',
  ])
    expect(marked(body)).toBe(body);
});
