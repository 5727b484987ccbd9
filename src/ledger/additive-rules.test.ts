/** The worked examples of the project's research on what may be added, the wrong ones included. */
import { describe, expect, test } from 'vitest';
import type { Refusal, Total } from './additive.ts';
import { add, hull, scale, subtract } from './arithmetic.ts';
import type { Figure } from './figure.ts';
import { Ledger } from './ledger.ts';
import { floorShares, statedShares } from './shares.ts';
import { capital, derived, estimated, figure, plain, purchase, silicon } from './testing.ts';
import { about, between, exactly } from './value.ts';
import { printQuantity, printSymbols } from './wording.ts';

const commitment = { money: { kind: 'purchase-commitment' } } as const;
const programme = { money: { kind: 'programme-total' } } as const;
const site = (id: string, value: string, rest: Partial<Figure> = {}) =>
  figure(id, 'gw', value, { capacity: { layer: 'site' }, ...rest });
const cloud = (id: string, value: string, rest: Partial<Figure> = {}) =>
  figure(id, 'gw', value, { capacity: { layer: 'cloud' }, ...rest });

const ledger = new Ledger([
  // Purchases
  purchase('aws', '$38 billion'),
  purchase('aws-expansion', '$100 billion'),
  purchase('oracle', 'more than $300 billion', { partOf: ['stargate'] }),
  purchase('azure', '$250 billion'),
  purchase('cerebras', 'more than $20 billion'),
  purchase('coreweave', 'up to $22.4 billion'),
  purchase('nvidia-price', 'not published'),
  estimated(purchase('ft-nvidia', 'up to $500 billion')),
  estimated(purchase('ft-amd', 'up to $300 billion')),
  derived('aws-total', 'usd', 'sum(aws, aws-expansion)', commitment),
  // Capital, guarantees, programmes
  capital('nvidia-intended', 'up to $100 billion', { supersededBy: 'nvidia-capital' }),
  capital('nvidia-capital', '$30 billion', { partOf: ['three-investors'] }),
  capital('amazon-capital', '$50 billion', { partOf: ['three-investors'] }),
  capital('softbank-capital', '$30 billion', { partOf: ['three-investors'] }),
  capital('three-investors', '$110 billion', { partOf: ['round'] }),
  capital('round', '$122 billion'),
  capital('raised-before', 'more than about $60 billion'),
  capital('amazon-first', '$15 billion'),
  capital('amazon-second', '$13.7 billion'),
  capital('amazon-third', '$21.3 billion'),
  figure('cerebras-loan', 'usd', '$1 billion', { money: { kind: 'own-investment' } }),
  figure('sb-energy-equity', 'usd', '$500 million', { money: { kind: 'own-investment' } }),
  figure('nvidia-guarantee', 'usd', 'up to $105 billion', { money: { kind: 'contingent-support' } }),
  figure('stargate', 'usd', '$500 billion', programme),
  figure('ft-total', 'usd', 'about $1.5 trillion', programme),
  figure('spending-2030', 'usd', 'about $600 billion', programme),
  figure('spending-2026-2030', 'usd', 'about $856 billion', programme),
  // Silicon
  silicon('nvidia-letter', 'at least 10 GW', { supersededBy: 'nvidia-agreed' }),
  silicon('nvidia-agreed', '5 GW', { partOf: ['nvidia-count'] }),
  silicon('nvidia-count', 'about 12 GW', { overlaps: ['ohio'] }),
  silicon('amd', 'up to 6 GW'),
  silicon('amd-first', '1 GW', { partOf: ['amd'] }),
  silicon('broadcom', '10 GW'),
  silicon('broadcom-2027', '1.3 GW', { partOf: ['broadcom'] }),
  silicon('trainium', 'about 2 GW'),
  silicon('cerebras-power', '750 MW', { partOf: ['cerebras-most'] }),
  silicon('cerebras-most', 'up to 2 GW'),
  // Clouds and sites
  cloud('oracle-power', 'up to 4.5 GW'),
  site('stargate-power', 'about 7 GW'),
  site('abilene', '1.2 GW'),
  site('shackelford', '2 GW'),
  site('dona-ana', '2.2 GW'),
  site('milam', '1.2 GW'),
  site('wisconsin', '1.3 GW'),
  site('michigan', '1.4 GW'),
  site('lordstown', 'less than 0.3 GW'),
  site('norway', '230 MW', { cancelled: 'Called off in 2026.' }),
  site('ohio', 'about 8 GW', { capacity: { layer: 'site', power: 'it' } }),
  site('georgia', '3.2 GW', { capacity: { layer: 'site', power: 'utility' } }),
  // Terms and yearly averages
  figure('aws-term', 'years', 'about 7 years'),
  figure('expansion-term', 'years', '8 years'),
  figure('oracle-term', 'years', '5 years'),
  figure('cerebras-term', 'years', 'about 3 years'),
  derived('aws-yearly', 'usd/year', 'aws / aws-term', commitment),
  derived('expansion-yearly', 'usd/year', 'aws-expansion / expansion-term', commitment),
  derived('oracle-yearly', 'usd/year', 'oracle / oracle-term', commitment),
  derived('cerebras-yearly', 'usd/year', 'cerebras / cerebras-term', commitment),
  // Accounts
  figure('loss-net', 'usd', '$3.1 billion', { money: { kind: 'accounts' } }),
  figure('loss-pretax', 'usd', '$4.1 billion', { money: { kind: 'accounts' } }),
  figure('stake', 'percent', 'about 27%'),
  figure('stake-before', 'percent', '32.5%'),
  derived('inferred-net', 'usd', 'loss-net / stake', { money: { kind: 'accounts' } }),
  derived('inferred-pretax', 'usd', 'loss-pretax / stake-before', { money: { kind: 'accounts' } }),
  derived('inferred-lowest', 'usd', 'loss-net / stake-before', { money: { kind: 'accounts' } }),
  derived('inferred-highest', 'usd', 'loss-pretax / stake', { money: { kind: 'accounts' } }),
]);

function total(...ids: string[]): Total {
  const answer = ledger.sum(ids);
  if (answer.kind === 'refusal') throw new Error(`refused: ${answer.message}`);
  return answer;
}

function refusal(...ids: string[]): Refusal['reason'] {
  const answer = ledger.sum(ids);
  if (answer.kind === 'total') throw new Error(`added up to ${printQuantity(answer.value)}`);
  return answer.reason;
}

const printed = (...ids: string[]) => plain(printQuantity(total(...ids).value));
const omissions = (answer: Total) => answer.omitted.map(({ figure: { id }, reason }) => [id, reason]);
const rounded = (percentages: readonly number[]) => percentages.map((n) => Number(n.toFixed(1)));
const valuesOf = (ids: readonly string[]) => ids.map((id) => ledger.quantity(id));

/** The value of one more figure, computed by `formula`. */
const compute = (unit: string, formula: string, rest: Partial<Figure> = {}) =>
  new Ledger([...ledger.figures, derived('computed', unit, formula, rest)]).quantity('computed');

describe('the three seed deals', () => {
  test('do not add up to 158 billion: money coming in is no money going out', () => {
    expect(refusal('nvidia-intended', 'aws', 'cerebras')).toBe('mixed-kinds');
  });

  test('announce purchases of more than 58 billion', () => {
    expect(printed('aws', 'cerebras')).toBe('more than $58 billion');
  });

  test('leave NVIDIA’s price an empty cell, and no zero', () => {
    const answer = total('aws', 'cerebras', 'nvidia-price');
    expect(answer.stated).toBe(58e9);
    expect(omissions(answer)).toEqual([['nvidia-price', 'not-published']]);
  });

  test('announce at least 10.75 gigawatts of silicon', () => {
    expect(printed('nvidia-letter', 'cerebras-power')).toBe('at least 10.75 GW');
  });

  test('bring 30 billion of capital, not 30 and the 100 that it replaced', () => {
    const answer = total('nvidia-capital', 'nvidia-intended');
    expect(answer).toMatchObject({ stated: 30e9, naive: 130e9 });
    expect(omissions(answer)).toEqual([['nvidia-intended', 'superseded']]);
  });
});

describe('published purchase commitments', () => {
  const november = ['azure', 'oracle', 'aws'];
  const october = [...november, 'aws-expansion', 'cerebras'];

  test('came to more than 588 billion in November 2025', () => {
    expect(printed(...november)).toBe('more than $588 billion');
  });

  test('come to more than 708 billion in October 2026', () => {
    expect(printed(...october)).toBe('more than $708 billion');
  });

  test('count the two AWS agreements once, summed up or not', () => {
    expect(total('azure', 'oracle', 'aws-total', 'cerebras').stated).toBe(708e9);
    expect(total(...october, 'aws-total').stated).toBe(708e9);
  });

  test.each([
    ['November 2025', november, 610.4e9, 588],
    ['October 2026', october, 730.4e9, 708],
  ])('with CoreWeave’s ceiling state a number that is neither floor nor ceiling: %s', (_, ids, stated, floor) => {
    const answer = total(...ids, 'coreweave');
    expect(answer).toMatchObject({ stated, mixedBounds: true });
    expect(plain(printQuantity(answer.value))).toBe(`more than $${floor} billion`);
  });

  test('keep estimates beside them, never inside', () => {
    const answer = total(...november, 'ft-nvidia', 'ft-amd');
    expect(answer.stated).toBe(588e9);
    expect(omissions(answer)).toEqual([
      ['ft-nvidia', 'estimate'],
      ['ft-amd', 'estimate'],
    ]);
  });

  test('are no part of a sum with the programme that contains them: never 500 + 300', () => {
    expect(refusal('stargate', 'oracle')).toBe('not-additive');
  });

  test('do not mix with loans, guarantees or gigawatts', () => {
    expect(refusal('aws', 'cerebras-loan')).toBe('mixed-kinds');
    expect(refusal('aws', 'nvidia-guarantee')).toBe('not-additive');
    expect(refusal('aws', 'cerebras-power')).toBe('mixed-units');
  });
});

describe('the 1.5 trillion', () => {
  test('leave a plain remainder of 890 to 912 billion', () => {
    const [floor, ceiling] = [exactly(588e9, 'usd'), exactly(610.4e9, 'usd')];
    const gap = subtract(exactly(1.5e12, 'usd'), hull(floor, ceiling));
    expect(gap).toEqual(between(889.6e9, 912e9, 'usd'));
    expect(subtract(exactly(1.4e12, 'usd'), hull(floor, ceiling))).toEqual(between(789.6e9, 812e9, 'usd'));
  });

  test('allow no remainder as a figure', () => {
    expect(() => compute('usd', 'ft-total - aws-total')).toThrow(
      '`ft-total` is a programme total, which already contains other figures',
    );
  });

  test('are no sum of headlines, which come to more', () => {
    const headlines = [500, 300, 300, 22, 250, 38, 350].map((n) => exactly(n * 1e9, 'usd'));
    expect(headlines.slice(0, 4).reduce(add).upper).toBe(1122e9);
    expect(headlines.slice(0, 6).reduce(add).upper).toBe(1410e9);
    expect(headlines.reduce(add).upper).toBe(1760e9);
  });

  test('are tens of billions a gigawatt, as Stargate is', () => {
    const [thirty, ten] = [figure('thirty', 'gw', 'about 30 GW'), figure('ten', 'gw', 'about 10 GW')];
    const wide = new Ledger([
      ...ledger.figures,
      thirty,
      ten,
      figure('earlier', 'usd', 'about $1.4 trillion', programme),
      derived('full-build', 'usd/gw', 'earlier / thirty'),
      derived('stargate-build', 'usd/gw', 'stargate / ten'),
    ]);
    expect(plain(printQuantity(wide.quantity('full-build')))).toBe('about $46.7 billion per GW');
    expect(plain(printQuantity(wide.quantity('stargate-build')))).toBe('about $50 billion per GW');
  });

  test('and later spending plans are never taken from one another', () => {
    expect(() => compute('usd', 'spending-2026-2030 - spending-2030')).toThrow('is a programme total');
    expect(refusal('spending-2030', 'spending-2026-2030')).toBe('not-additive');
  });
});

describe('straight lines by year', () => {
  test.each([
    ['aws-yearly', 'about $5.43 billion a year'],
    ['expansion-yearly', '$12.5 billion a year'],
    ['oracle-yearly', 'more than $60 billion a year'],
    ['cerebras-yearly', 'more than about $6.67 billion a year'],
  ])('%s: %s', (id, expected) => {
    expect(plain(printQuantity(ledger.quantity(id)))).toBe(expected);
  });

  test('come to more than 84.6 billion with everything running', () => {
    const answer = total('oracle-yearly', 'aws-yearly', 'expansion-yearly', 'cerebras-yearly');
    expect(plain(printQuantity(answer.value))).toBe('more than about $84.6 billion a year');
    expect(plain(printSymbols(answer.value))).toBe('> ≈ $84.6bn/year');
  });

  test('do not add to whole terms', () => {
    expect(refusal('oracle-yearly', 'aws')).toBe('mixed-units');
  });
});

describe('gigawatts', () => {
  test('of NVIDIA and Oracle are not added: one runs in the other', () => {
    expect(refusal('nvidia-letter', 'oracle-power')).toBe('mixed-layers');
  });

  test('do not make the 33 of the press, which mix two layers', () => {
    expect(refusal('nvidia-letter', 'amd', 'stargate-power', 'broadcom')).toBe('mixed-layers');
  });

  test('of NVIDIA’s own count contain the five that were agreed', () => {
    const answer = total('nvidia-count', 'nvidia-agreed');
    expect(answer).toMatchObject({ stated: 12, naive: 17 });
    expect(omissions(answer)).toEqual([['nvidia-agreed', 'contained']]);
  });

  test('of NVIDIA’s own count are not added to Ohio, even if that were silicon', () => {
    expect(refusal('nvidia-count', 'ohio')).toBe('mixed-layers');
    const ohio = silicon('ohio', 'about 8 GW');
    expect(new Ledger([ledger.figure('nvidia-count'), ohio]).sum(['nvidia-count', 'ohio'])).toMatchObject({
      reason: 'overlap',
    });
  });

  test('of IT and of utility power are not added', () => {
    expect(refusal('ohio', 'georgia')).toBe('mixed-power-measures');
  });

  test('in reading A, near and scheduled, come to about 10.05', () => {
    expect(printed('nvidia-agreed', 'amd-first', 'broadcom-2027', 'trainium', 'cerebras-power')).toBe('about 10.05 GW');
  });

  test('in reading B, the headlines, state 28.75 with mixed bounds', () => {
    const answer = total('nvidia-letter', 'amd', 'broadcom', 'trainium', 'cerebras-power');
    expect(answer).toMatchObject({ stated: 28.75, mixedBounds: true });
    expect(plain(printQuantity(answer.value))).toBe('at least about 22.75 GW');
  });

  test('in reading C, the widest, state about 32', () => {
    const answer = total('nvidia-count', 'amd', 'broadcom', 'trainium', 'cerebras-most');
    expect(answer).toMatchObject({ stated: 32, value: { approximate: true } });
  });

  test('are often quoted as 26: reading B without Trainium and Cerebras', () => {
    expect(total('nvidia-letter', 'amd', 'broadcom')).toMatchObject({ stated: 26, mixedBounds: true });
  });
});

describe('sites', () => {
  const planned = ['abilene', 'shackelford', 'dona-ana', 'milam', 'wisconsin', 'michigan'];

  test('come to 9.3 gigawatts, and with Lordstown to 9.3–9.6', () => {
    expect(printed(...planned)).toBe('9.3 GW');
    expect(printed(...planned, 'lordstown')).toBe('at least 9.3 GW and less than 9.6 GW');
    expect(plain(printSymbols(total(...planned, 'lordstown').value))).toBe('9.3–9.6 GW');
  });

  test('that were called off count nothing', () => {
    const answer = total(...planned, 'norway');
    expect(answer.value).toEqual(exactly(9.3, 'gw'));
    expect(omissions(answer)).toEqual([['norway', 'cancelled']]);
  });

  test('make 22.5–22.8 only in plain arithmetic, with IT power scaled up', () => {
    const generation = scale(about(8, 'gw'), 1.25);
    const picture = [total(...planned, 'lordstown').value, generation, exactly(3.2, 'gw')].reduce(add);
    expect(plain(printSymbols(picture))).toBe('≈ 22.5–22.8 GW');
  });
});

describe('diversification', () => {
  test.each([
    ['October 2026', ['oracle', 'azure', 'aws-total', 'cerebras'], [42.4, 35.3, 19.5, 2.8]],
    ['November 2025', ['oracle', 'azure', 'aws'], [51, 42.5, 6.5]],
  ])('shares out the floors of published contracts: %s', (_, ids, expected) => {
    expect(rounded(floorShares(valuesOf(ids)))).toEqual(expected);
  });

  test('shares out published contracts with CoreWeave’s ceiling', () => {
    const ids = ['oracle', 'azure', 'aws-total', 'cerebras', 'coreweave'];
    expect(rounded(statedShares(valuesOf(ids)))).toEqual([41.1, 34.2, 18.9, 2.7, 3.1]);
  });

  test.each([
    ['A', ['nvidia-agreed', 'trainium', 'broadcom-2027', 'amd-first', 'cerebras-power'], [49.8, 19.9, 12.9, 10, 7.5]],
    ['B', ['nvidia-letter', 'broadcom', 'amd', 'trainium', 'cerebras-power'], [34.8, 34.8, 20.9, 7, 2.6]],
  ])('shares out silicon in reading %s', (_, ids, expected) => {
    expect(rounded(statedShares(valuesOf(ids)))).toEqual(expected);
  });

  test('never shares dollars among gigawatts', () => {
    expect(() => compute('percent', 'share(aws, cerebras-power)')).toThrow(
      '`aws` and `cerebras-power` are in usd and gw',
    );
    expect(() => statedShares(valuesOf(['aws', 'cerebras-power']))).toThrow('cannot share usd among gw');
  });

  test('never takes an unpublished price for zero', () => {
    expect(() => compute('percent', 'share(aws, nvidia-price)')).toThrow(
      '`nvidia-price` has no published number, which is not zero',
    );
  });

  test.each(['amazon-capital', 'nvidia-capital', 'softbank-capital'])(
    'counts no investor among the suppliers: %s',
    (investor) => {
      expect(() => compute('percent', `share(aws, ${investor})`)).toThrow(
        'are different kinds of money: purchase-commitment and capital-in',
      );
    },
  );
});

describe('capital', () => {
  test('of three investors is part of the round: never 110 + 122', () => {
    const answer = total('three-investors', 'round');
    expect(answer).toMatchObject({ stated: 122e9, naive: 232e9 });
    expect(omissions(answer)).toEqual([['three-investors', 'contained']]);
  });

  test('of Amazon, NVIDIA and SoftBank comes to 110 billion', () => {
    expect(printed('amazon-capital', 'nvidia-capital', 'softbank-capital')).toBe('$110 billion');
  });

  test('came from Amazon in three parts of 50 billion in all', () => {
    expect(printed('amazon-first', 'amazon-second', 'amazon-third')).toBe('$50 billion');
  });

  test('comes to roughly 182 billion with what was raised before', () => {
    expect(printed('raised-before', 'round')).toBe('more than about $182 billion');
  });

  test.each([
    ['amazon-capital', 'aws-total'],
    ['cerebras-loan', 'cerebras'],
  ])('is never netted against purchases: %s and %s', (inward, outward) => {
    expect(refusal(inward, outward)).toBe('mixed-kinds');
    expect(() => compute('usd', `${outward} - ${inward}`)).toThrow('are different kinds of money');
  });
});

describe('what OpenAI itself invests and lends', () => {
  test('adds up among its own kind', () => {
    expect(printed('cerebras-loan', 'sb-energy-equity')).toBe('$1.5 billion');
  });
});

describe('the quarterly loss', () => {
  test.each([
    ['inferred-net', 'about $11.5 billion'],
    ['inferred-pretax', 'about $12.6 billion'],
    ['inferred-lowest', 'about $9.54 billion'],
    ['inferred-highest', 'about $15.2 billion'],
  ])('%s is %s', (id, expected) => {
    expect(plain(printQuantity(ledger.quantity(id)))).toBe(expected);
  });

  test('lies between about 11.5 and 12.6 billion by each method, and between 9.5 and 15.2 by a mixture', () => {
    expect(plain(printSymbols(compute('usd', 'range(inferred-net, inferred-pretax)')))).toBe('≈ $11.5–12.6bn');
    expect(plain(printSymbols(compute('usd', 'range(inferred-highest, inferred-lowest)')))).toBe('≈ $9.54–15.2bn');
  });

  test('is an account, and adds up to no year', () => {
    expect(refusal('inferred-net', 'inferred-pretax')).toBe('not-additive');
  });
});

describe('symbols', () => {
  test.each([
    ['cerebras', '> $20bn'],
    ['nvidia-intended', '≤ $100bn'],
    ['nvidia-letter', '≥ 10 GW'],
    ['trainium', '≈ 2 GW'],
  ])('say each bound in one sign: %s', (id, expected) => {
    expect(plain(printSymbols(ledger.quantity(id)))).toBe(expected);
  });
});
