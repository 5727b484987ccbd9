import { expect, test } from 'vitest';
import { figure } from '../../../ledger/testing.ts';
import { Ledger } from '../../../ledger/ledger.ts';
import { barSum } from './bar-sum.ts';
import { barText, barWords, detailParts } from '../../bars/bar-label.ts';
import { bar } from '../../test-support/sample-charts.ts';

const silicon = { capacity: { layer: 'silicon' } } as const;
const ledger = new Ledger([
  figure('intended', 'gw', 'at least 10 GW', { ...silicon, supersededBy: 'agreed' }),
  figure('agreed', 'gw', '5 GW', silicon),
  figure('ceiling', 'gw', 'up to 6 GW', silicon),
  figure('mixed', 'gw', 'not published', { ...silicon, formula: 'sum(intended, ceiling)', claims: [] }),
  figure('firm', 'gw', 'not published', { ...silicon, formula: 'sum(agreed, ceiling)', claims: [] }),
]);

test('takes only sums apart', () => {
  expect(barSum('agreed', ledger)).toBeUndefined();
  expect(barSum('firm', ledger)).toMatchObject({ kind: 'ceiling', stated: 11, sure: 5, firm: 5 });
});

test('counts nothing replaced among what is sure', () => {
  expect(barSum('mixed', ledger)).toMatchObject({ kind: 'mixed', stated: 16, sure: 0, firm: 0 });
});

test('prints of a mixed sum what a headline would, and that it is no bound', () => {
  const drawn = { ...bar('at least 10 GW'), sum: barSum('mixed', ledger) };
  expect(barText(drawn).bound).toBe('');
  expect(barText(drawn).number).toMatch(/^16\sGW$/);
  expect(barWords(drawn)).toMatch(/^16\sGW, neither floor nor ceiling$/);
  expect(detailParts(drawn)).toEqual(['our sum, neither floor nor ceiling']);
});
