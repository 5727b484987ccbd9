import { describe, expect, test } from 'vitest';
import type { Figure } from './figure.ts';
import { capital, derived, figure, purchase, silicon, sumOf, totalOf } from './testing.ts';

describe('a sum is refused', () => {
  test.each<[string, readonly Figure[], string, string]>([
    ['when nothing is named', [], 'nothing-to-add', 'no figure with a published number is left to add'],
    [
      'when nothing is left',
      [purchase('nvidia', 'not published')],
      'nothing-to-add',
      'no figure with a published number is left to add',
    ],
    [
      'of dollars and gigawatts',
      [purchase('a', '$1 billion'), silicon('b', '1 GW')],
      'mixed-units',
      '`a` and `b` are in usd and gw',
    ],
    [
      'of amounts and rates',
      [
        purchase('a', '$1 billion'),
        figure('b', 'usd/year', '$1 billion a year', { money: { kind: 'purchase-commitment' } }),
      ],
      'mixed-units',
      '`a` and `b` are in usd and usd/year',
    ],
    [
      'of different kinds of money',
      [purchase('a', '$1 billion'), purchase('b', '$1 billion'), capital('c', '$1 billion')],
      'mixed-kinds',
      '`a` and `c` are different kinds of money: purchase-commitment and capital-in',
    ],
    [
      'of different layers',
      [silicon('a', '1 GW'), figure('b', 'gw', '1 GW', { capacity: { layer: 'cloud' } })],
      'mixed-layers',
      '`a` and `b` measure the silicon and the cloud layer: one gigawatt can appear in both',
    ],
    [
      'of different measures of power',
      [
        figure('a', 'gw', '8 GW', { capacity: { layer: 'site', power: 'it' } }),
        figure('b', 'gw', '3.2 GW', { capacity: { layer: 'site', power: 'utility' } }),
      ],
      'mixed-power-measures',
      '`a` and `b` measure different kinds of power at a site',
    ],
    [
      'of figures that overlap to an unknown extent',
      [silicon('a', '1 GW'), silicon('b', '1 GW'), silicon('c', '1 GW', { overlaps: ['b'] })],
      'overlap',
      '`b` and `c` count some of the same thing, to an unknown extent',
    ],
  ])('%s', (_, figures, reason, message) => {
    expect(sumOf(figures)).toEqual({ kind: 'refusal', reason, message });
  });

  test.each<[string, Partial<Figure>, string]>([
    ['usd', { money: { kind: 'programme-total' } }, 'is a programme total, which already contains other figures'],
    ['usd', { money: { kind: 'contingent-support' } }, 'is contingent support: nobody pays it unless something fails'],
    ['usd', { money: { kind: 'equity-received' } }, 'is equity received: value, not cash'],
    ['usd', { money: { kind: 'accounts' } }, 'is a statement of accounts, not an amount that changes hands'],
    ['usd/share', { money: { kind: 'capital-in' } }, 'is in usd/share, which does not add up'],
    ['gw/week', { capacity: { layer: 'site' } }, 'is in gw/week, which does not add up'],
    ['users', {}, 'is neither money nor power that could be added'],
    ['gw', {}, 'is neither money nor power that could be added'],
  ])('of what cannot be added at all: %s %o', (unit, rest, why) => {
    expect(sumOf([purchase('a', '$1 billion'), figure('b', unit, 'not published', rest)])).toEqual({
      kind: 'refusal',
      reason: 'not-additive',
      message: `\`b\` ${why}`,
    });
  });

  test('even when what does not fit would have been left out', () => {
    const figures = [purchase('a', '$1 billion'), capital('b', 'not published')];
    expect(sumOf(figures)).toMatchObject({ reason: 'mixed-kinds' });
  });

  test('of two sums that count the same figure', () => {
    const money = { kind: 'purchase-commitment' } as const;
    const figures = [
      ...['a', 'b', 'c'].map((id) => purchase(id, '$1 billion')),
      derived('ab', 'usd', 'sum(a, b)', { money }),
      derived('bc', 'usd', 'sum(b, c)', { money }),
    ];
    expect(sumOf(figures, ['ab', 'bc'])).toMatchObject({ reason: 'overlap' });
  });

  test('but not for an overlap with what was left out', () => {
    const figures = [silicon('a', '1 GW', { overlaps: ['b'] }), silicon('b', '1 GW', { cancelled: 'in 2026' })];
    expect(totalOf(sumOf(figures)).stated).toBe(1);
  });
});
