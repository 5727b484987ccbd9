import { expect, test } from 'vitest';
import type { Figure } from '../../ledger/figure.ts';
import { figure } from '../../ledger/testing.ts';
import { chainOf, countingNumbers, type PlaceWithCounts } from './counted.ts';

const power = (id: string, capacity: Figure['capacity'], more: Partial<Figure> = {}) =>
  figure(id, 'gw', '1 GW', { capacity, deals: ['a'], ...more });
const FACILITY = { layer: 'site', power: 'facility' } as const;

const all = [
  power('abilene', FACILITY, { partOf: ['planned'] }),
  power('racks', { layer: 'site', power: 'it' }),
  power('plant', { layer: 'site', power: 'utility' }),
  power('neighbour', FACILITY),
  power('shackelford', FACILITY, { partOf: ['planned'], overlaps: ['oracle'] }),
  power('planned', FACILITY),
  power('oracle', { layer: 'cloud' }),
  power('chips', { layer: 'silicon' }),
];
const ABILENE: PlaceWithCounts = {
  power: 'abilene',
  figures: ['racks', 'plant', 'neighbour'],
  counts: [{ figure: 'oracle', counted: 'no', why: 'It comes on top.', sources: ['release'] }],
};
const SHACKELFORD: PlaceWithCounts = { power: 'shackelford', figures: [], counts: [] };

const told = (place: PlaceWithCounts) =>
  chainOf(place, all).map(({ name, numbers }) => [name, numbers.map((each) => `${each.figure.id} ${each.inclusion}`)]);

test('a gigawatt is followed from chips to the grid: own numbers first, then what counts it, then what does not', () => {
  expect(told(ABILENE)).toEqual([
    ['chips', []],
    ['cloud', ['oracle no']],
    ['site', ['abilene own', 'racks own', 'planned all']],
    ['grid', ['plant own']],
  ]);
});

test('what figures say of each other needs nobody to say it again', () => {
  expect(told(SHACKELFORD)[1]).toEqual(['cloud', ['oracle some']]);
});

test('a sum of ours counts the places that it adds up', () => {
  const sum = power('sum', FACILITY, { formula: 'sum(abilene, shackelford)', claims: [] });
  const numbers = countingNumbers([ABILENE, SHACKELFORD], [...all, sum]);
  expect(numbers.find(({ figure }) => figure === sum)?.places.map(({ inclusion }) => inclusion)).toEqual([
    'all',
    'all',
  ]);
});

test('a number that stands to two places lists both', () => {
  const numbers = countingNumbers([ABILENE, SHACKELFORD], all);
  expect(numbers.map(({ figure: { id }, places }) => [id, places.map(({ inclusion }) => inclusion)])).toEqual([
    ['oracle', ['no', 'some']],
    ['planned', ['all', 'all']],
  ]);
});
