import { expect, test } from 'vitest';
import { Ledger } from './ledger.ts';
import { restsOn } from './rests-on.ts';
import { derived, purchase } from './testing.ts';

const ledger = new Ledger([
  purchase('aws', '$38 billion'),
  purchase('oracle', '$300 billion'),
  derived('both', 'usd', 'sum(aws, oracle)'),
  derived('share', 'percent', 'aws / both'),
]);

test('a figure rests on itself and on all that it is computed from, each once', () => {
  expect([...restsOn(ledger, 'share')]).toEqual(['share', 'aws', 'both', 'oracle']);
  expect([...restsOn(ledger, 'aws')]).toEqual(['aws']);
});

test('what no figure is called rests on nothing else', () => {
  expect([...restsOn(ledger, 'gone')]).toEqual(['gone']);
});
