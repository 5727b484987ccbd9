import { describe, expect, test } from 'vitest';
import { sum, type Refusal, type Total } from './additive.ts';
import type { Figure } from './figure.ts';
import { Ledger } from './ledger.ts';
import { capital, derived, estimated, figure, purchase, silicon } from './testing.ts';
import { between, exactly, moreThan } from './value.ts';

/** Adds up the figures `ids`, or else all of them. */
const add = (figures: readonly Figure[], ids = figures.map(({ id }) => id)) => new Ledger(figures).sum(ids);

function total(answer: Total | Refusal): Total {
  if (answer.kind === 'refusal') throw new Error(`refused: ${answer.message}`);
  return answer;
}

const idsOf = (parts: readonly { figure: Figure }[]) => parts.map(({ figure: { id } }) => id);
const omissions = (answer: Total | Refusal) =>
  total(answer).omitted.map(({ figure: { id }, reason, message }) => `${id} ${message} (${reason})`);

describe('a total', () => {
  const answer = total(
    add([
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
    expect(total(add(values.map((value, i) => silicon(`s-${i}`, value)))).mixedBounds).toBe(mixed);
  });

  test('counts every number that was offered in its naive sum', () => {
    const offered = [
      purchase('a', '$1 billion', { supersededBy: 'b' }),
      purchase('b', '$2 billion'),
      purchase('c', '$4 billion', { cancelled: 'called off' }),
    ];
    expect(total(add(offered))).toMatchObject({ naive: 7e9, stated: 2e9 });
  });

  test('states nothing for a number that nothing bounds', () => {
    const vague = { figure: silicon('a', '1 GW'), value: between(-Infinity, Infinity, 'gw') };
    const plain = { figure: silicon('b', '1 GW'), value: exactly(1, 'gw') };
    expect(total(sum([vague, plain], () => undefined))).toMatchObject({ stated: 1, naive: 1 });
  });
});

describe('a sum leaves out', () => {
  const one = purchase('one', '$1 billion');

  test('what is named twice', () => {
    expect(omissions(add([one], ['one', 'one']))).toEqual(['one is named twice (repeated)']);
  });

  test('what was called off', () => {
    expect(omissions(add([one, purchase('norway', '$2 billion', { cancelled: 'in 2026' })]))).toEqual([
      'norway was called off and counts nothing (cancelled)',
    ]);
  });

  test('what nobody has published, and never takes it for zero', () => {
    expect(omissions(add([one, purchase('nvidia', 'not published')]))).toEqual([
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
    expect(omissions(add([one, words]))).toEqual(['gpus has no number that could be added (no-number)']);
  });

  test('an estimate of money', () => {
    expect(omissions(add([one, estimated(purchase('ft', '$500 billion'))]))).toEqual([
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
    expect(omissions(add(figures, ['one', 'guess']))).toEqual([
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
    expect(total(add(figures, ['one', 's']))).toMatchObject({ stated: 3e9, omitted: [] });
  });

  test('but not an average over an estimated term', () => {
    const term = estimated(figure('term', 'years', 'about 2 years'));
    const money = { kind: 'purchase-commitment' } as const;
    const figures = [one, term, derived('a-year', 'usd/year', 'one / term', { money })];
    expect(total(add(figures, ['a-year'])).value).toMatchObject({ lower: 0.5e9, unit: 'usd/year', approximate: true });
  });

  test('but not an estimate of power', () => {
    expect(total(add([estimated(silicon('trainium', 'about 2 GW')), silicon('amd', '1 GW')])).stated).toBe(3);
  });

  test('what was replaced by a figure in the same sum, after however many steps', () => {
    const [first, second, third] = [
      capital('first', '$100 billion', { supersededBy: 'second' }),
      capital('second', '$60 billion', { supersededBy: 'third' }),
      capital('third', '$30 billion'),
    ];
    expect(omissions(add([first, second, third], ['first', 'third']))).toEqual([
      'first was replaced by a figure in the same sum (superseded)',
    ]);
    expect(total(add([first, second, third], ['first'])).stated).toBe(100e9);
  });

  test('what is part of another', () => {
    const figures = [
      capital('amazon', '$50 billion', { partOf: ['three'] }),
      capital('three', '$110 billion', { partOf: ['round'] }),
      capital('round', '$122 billion'),
    ];
    const answer = add(figures, ['amazon', 'round']);
    expect(omissions(answer)).toEqual(['amazon is already part of `round` (contained)']);
    expect(total(answer)).toMatchObject({ stated: 122e9, naive: 172e9 });
    expect(idsOf(total(add(figures)).counted)).toEqual(['round']);
  });

  test('what another adds up', () => {
    const figures = [
      one,
      purchase('two', '$2 billion'),
      derived('both', 'usd', 'sum(one, two)', { money: { kind: 'purchase-commitment' } }),
    ];
    expect(total(add(figures))).toMatchObject({ stated: 3e9, naive: 6e9 });
  });

  test('one of two figures that are part of each other', () => {
    const figures = [purchase('a', '$1 billion', { partOf: ['b'] }), purchase('b', '$1 billion', { partOf: ['a'] })];
    expect(idsOf(total(add(figures)).counted)).toEqual(['b']);
  });

  test.each<[string, Figure]>([
    ['was called off', purchase('whole', '$9 billion', { cancelled: 'in 2026' })],
    ['is not published', purchase('whole', 'not published')],
    ['is an estimate', estimated(purchase('whole', '$9 billion'))],
  ])('but not a part whose whole %s', (_, whole) => {
    expect(idsOf(total(add([purchase('part', '$1 billion', { partOf: ['whole'] }), whole])).counted)).toEqual(['part']);
  });
});

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
    expect(add(figures)).toEqual({ kind: 'refusal', reason, message });
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
    expect(add([purchase('a', '$1 billion'), figure('b', unit, 'not published', rest)])).toEqual({
      kind: 'refusal',
      reason: 'not-additive',
      message: `\`b\` ${why}`,
    });
  });

  test('even when what does not fit would have been left out', () => {
    const figures = [purchase('a', '$1 billion'), capital('b', 'not published')];
    expect(add(figures)).toMatchObject({ reason: 'mixed-kinds' });
  });

  test('of two sums that count the same figure', () => {
    const money = { kind: 'purchase-commitment' } as const;
    const figures = [
      ...['a', 'b', 'c'].map((id) => purchase(id, '$1 billion')),
      derived('ab', 'usd', 'sum(a, b)', { money }),
      derived('bc', 'usd', 'sum(b, c)', { money }),
    ];
    expect(add(figures, ['ab', 'bc'])).toMatchObject({ reason: 'overlap' });
  });

  test('but not for an overlap with what was left out', () => {
    const figures = [silicon('a', '1 GW', { overlaps: ['b'] }), silicon('b', '1 GW', { cancelled: 'in 2026' })];
    expect(total(add(figures)).stated).toBe(1);
  });
});
