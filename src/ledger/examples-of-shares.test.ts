/** The worked examples of the project's research, the wrong ones included: who supplies how much. */
import { expect, test } from 'vitest';
import { floorShares } from './shares.ts';
import { compute, ledger } from './test-support/researched.ts';

const rounded = (percentages: readonly number[]) => percentages.map((n) => Number(n.toFixed(1)));
const valuesOf = (ids: readonly string[]) => ids.map((id) => ledger.quantity(id));

test.each([
  ['October 2026', ['oracle', 'azure', 'aws-total', 'cerebras'], [42.4, 35.3, 19.5, 2.8]],
  ['November 2025', ['oracle', 'azure', 'aws'], [51, 42.5, 6.5]],
])('shares out the floors of published contracts: %s', (_, ids, expected) => {
  expect(rounded(floorShares(valuesOf(ids)))).toEqual(expected);
});

test('never shares dollars among gigawatts', () => {
  expect(() => compute('percent', 'share(aws, cerebras-power)')).toThrow(
    '`aws` and `cerebras-power` are in usd and gw',
  );
  expect(() => floorShares(valuesOf(['aws', 'cerebras-power']))).toThrow('cannot share usd among gw');
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
