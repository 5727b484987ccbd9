import { describe, expect, test } from 'vitest';
import type { Total } from './additive.ts';
import type { Figure } from './figure.ts';
import type { Refusal } from './refusal.ts';
import { capital, derived, estimated, figure, purchase, silicon, sumOf, totalOf } from './testing.ts';

const idsOf = (parts: readonly { figure: Figure }[]) => parts.map(({ figure: { id } }) => id);
const omissions = (answer: Total | Refusal) =>
  totalOf(answer).omitted.map(({ figure: { id }, reason, message }) => `${id} ${message} (${reason})`);

describe('a sum leaves out', () => {
  const one = purchase('one', '$1 billion');

  test('what is named twice', () => {
    expect(omissions(sumOf([one], ['one', 'one']))).toEqual(['one is named twice (repeated)']);
  });

  test('what was called off', () => {
    expect(omissions(sumOf([one, purchase('norway', '$2 billion', { cancelled: 'in 2026' })]))).toEqual([
      'norway was called off and counts nothing (cancelled)',
    ]);
  });

  test('what nobody has published, and never takes it for zero', () => {
    expect(omissions(sumOf([one, purchase('nvidia', 'not published')]))).toEqual([
      'nvidia has no published number, which is not zero (not-published)',
    ]);
  });

  test('what has words instead of a number', () => {
    const words = figure('gpus', 'usd', 'not published', {
      money: { kind: 'purchase-commitment' },
      claims: [
        {
          value: { kind: 'words', words: 'billions' },
          basis: 'announced',
          source: 's',
          also: [],
          standing: 'accepted',
        },
      ],
    });
    expect(omissions(sumOf([one, words]))).toEqual(['gpus has no number that could be added (no-number)']);
  });

  test('an estimate of money', () => {
    expect(omissions(sumOf([one, estimated(purchase('ft', '$500 billion'))]))).toEqual([
      'ft is an estimate and stands beside, not inside, a sum (estimate)',
    ]);
  });

  test('what was computed from an estimate of money', () => {
    const figures = [
      one,
      estimated(purchase('low', '$1 billion')),
      purchase('high', '$2 billion'),
      derived('guess', 'usd', 'range(low, high)', { money: { kind: 'purchase-commitment' } }),
    ];
    expect(omissions(sumOf(figures, ['one', 'guess']))).toEqual([
      'guess is an estimate and stands beside, not inside, a sum (estimate)',
    ]);
  });

  test('but not a sum that has left the estimate out itself', () => {
    const figures = [
      one,
      estimated(purchase('ft', '$500 billion')),
      purchase('b', '$2 billion'),
      derived('s', 'usd', 'sum(b, ft)', { money: { kind: 'purchase-commitment' } }),
    ];
    expect(totalOf(sumOf(figures, ['one', 's']))).toMatchObject({ stated: 3e9, omitted: [] });
  });

  test('but not an average over an estimated term', () => {
    const term = estimated(figure('term', 'years', 'about 2 years'));
    const money = { kind: 'purchase-commitment' } as const;
    const figures = [one, term, derived('a-year', 'usd/year', 'one / term', { money })];
    expect(totalOf(sumOf(figures, ['a-year'])).value).toMatchObject({
      lower: 0.5e9,
      unit: 'usd/year',
      approximate: true,
    });
  });

  test('but not an estimate of power', () => {
    expect(totalOf(sumOf([estimated(silicon('trainium', 'about 2 GW')), silicon('amd', '1 GW')])).stated).toBe(3);
  });

  test('what was replaced by a figure in the same sum, after however many steps', () => {
    const [first, second, third] = [
      capital('first', '$100 billion', { supersededBy: 'second' }),
      capital('second', '$60 billion', { supersededBy: 'third' }),
      capital('third', '$30 billion'),
    ];
    expect(omissions(sumOf([first, second, third], ['first', 'third']))).toEqual([
      'first was replaced by a figure in the same sum (superseded)',
    ]);
    expect(totalOf(sumOf([first, second, third], ['first'])).stated).toBe(100e9);
  });

  test('what is part of another', () => {
    const figures = [
      capital('amazon', '$50 billion', { partOf: ['three'] }),
      capital('three', '$110 billion', { partOf: ['round'] }),
      capital('round', '$122 billion'),
    ];
    const answer = sumOf(figures, ['amazon', 'round']);
    expect(omissions(answer)).toEqual(['amazon is already part of `round` (contained)']);
    expect(totalOf(answer)).toMatchObject({ stated: 122e9, naive: 172e9 });
    expect(idsOf(totalOf(sumOf(figures)).counted)).toEqual(['round']);
  });

  test('what another adds up', () => {
    const figures = [
      one,
      purchase('two', '$2 billion'),
      derived('both', 'usd', 'sum(one, two)', { money: { kind: 'purchase-commitment' } }),
    ];
    expect(totalOf(sumOf(figures))).toMatchObject({ stated: 3e9, naive: 6e9 });
  });

  test('one of two figures that are part of each other', () => {
    const figures = [purchase('a', '$1 billion', { partOf: ['b'] }), purchase('b', '$1 billion', { partOf: ['a'] })];
    expect(idsOf(totalOf(sumOf(figures)).counted)).toEqual(['b']);
  });

  test.each<[string, Figure]>([
    ['was called off', purchase('whole', '$9 billion', { cancelled: 'in 2026' })],
    ['is not published', purchase('whole', 'not published')],
    ['is an estimate', estimated(purchase('whole', '$9 billion'))],
  ])('but not a part whose whole %s', (_, whole) => {
    expect(idsOf(totalOf(sumOf([purchase('part', '$1 billion', { partOf: ['whole'] }), whole])).counted)).toEqual([
      'part',
    ]);
  });
});
