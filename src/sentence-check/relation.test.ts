import { expect, test } from 'vitest';
import { statedValues } from '../evidence/stated-values.ts';
import { parseValue } from '../ledger/parse-wording.ts';
import { relationOf } from './relation.ts';

test.each([
  ['$38 billion', '$38 billion', 'same'],
  ['nearly $38 billion', '$38 billion', 'same'],
  ['$300 billion', 'more than $300 billion', 'bound'],
  ['upwards of $300 billion', 'more than $300 billion', 'same'],
  ['over $700 billion', 'more than $708 billion', 'same'],
  ['at least $38 billion', '$38 billion', 'bound'],
  ['more than $13 billion', '$13.07 billion', 'same'],
  ['$13.1 billion', '$13.07 billion', 'same'],
  ['no more than $22.4 billion', 'up to $22.4 billion', 'same'],
  ['more than $22.4 billion', 'up to $22.4 billion', 'bound'],
  ['$12 billion', 'between $11.5 billion and $12.6 billion', 'bound'],
  ['$11.5 to $12.6 billion', 'between $11.5 billion and $12.6 billion', 'same'],
  ['$40 billion', '$38 billion', 'other'],
])('“%s” of %s: %s', (said, held, relation) => {
  const [stated = expect.fail(said)] = statedValues(said).values;
  expect(relationOf(stated.value, parseValue(held, 'usd'))).toBe(relation);
});
