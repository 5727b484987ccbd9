/** The worked examples of the project's research, the wrong ones included: who supplies how much. */
import { expect, test } from 'vitest';
import { floorShares, statedShares } from './shares.ts';
import { compute, ledger } from './test-support/researched.ts';

const rounded = (percentages: readonly number[]) => percentages.map((n) => Number(n.toFixed(1)));
const valuesOf = (ids: readonly string[]) => ids.map((id) => ledger.quantity(id));

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
