import { describe, expect, test } from 'vitest';
import { sum } from './additive.ts';
import type { Figure } from './figure.ts';
import { purchase, silicon, sumOf, totalOf } from './testing.ts';
import { between, exactly, moreThan } from './value.ts';

const idsOf = (parts: readonly { figure: Figure }[]) => parts.map(({ figure: { id } }) => id);

describe('a total', () => {
  const answer = totalOf(
    sumOf([
      purchase('oracle', 'more than $300 billion'),
      purchase('coreweave', 'up to $22.4 billion'),
      purchase('nvidia', 'not published'),
    ]),
  );

  test('has the bounds of its parts', () => {
    expect(answer.value).toEqual(moreThan(300e9, 'usd'));
  });

  test('states what the counted headlines would add up to', () => {
    expect(answer.stated).toBe(322.4e9);
  });

  test('lists its parts in the order given', () => {
    expect(idsOf(answer.counted)).toEqual(['oracle', 'coreweave']);
    expect(idsOf(answer.omitted)).toEqual(['nvidia']);
  });

  test.each([
    ['a floor and a ceiling', ['at least 1 GW', 'up to 2 GW'], true],
    ['two floors', ['at least 1 GW', 'more than 2 GW'], false],
    ['two ceilings', ['less than 1 GW', 'up to 2 GW'], false],
    ['a floor, a range and a point', ['at least 1 GW', 'between 1 GW and 2 GW', '3 GW'], false],
  ])('says whether its bounds are mixed: %s', (_, values, mixed) => {
    expect(totalOf(sumOf(values.map((value, i) => silicon(`s-${i}`, value)))).mixedBounds).toBe(mixed);
  });

  test('counts every number that was offered in its naive sum', () => {
    const offered = [
      purchase('a', '$1 billion', { supersededBy: 'b' }),
      purchase('b', '$2 billion'),
      purchase('c', '$4 billion', { cancelled: 'called off' }),
    ];
    expect(totalOf(sumOf(offered))).toMatchObject({ naive: 7e9, stated: 2e9 });
  });

  test('states nothing for a number that nothing bounds', () => {
    const vague = { figure: silicon('a', '1 GW'), value: between(-Infinity, Infinity, 'gw') };
    const plain = { figure: silicon('b', '1 GW'), value: exactly(1, 'gw') };
    expect(totalOf(sum([vague, plain], () => undefined))).toMatchObject({ stated: 1, naive: 1 });
  });
});
