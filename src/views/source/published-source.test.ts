import { expect, test } from 'vitest';
import { creditLine } from './published-source.ts';

test('who published first stands before who wrote and who copied, and nobody twice', () => {
  const star = { publisher: 'The Star', author: 'Reuters' };
  expect(creditLine({ ...star, origin: 'Financial Times' })).toBe('Financial Times, Reuters, The Star');
  expect(creditLine({ ...star, origin: 'Reuters' })).toBe('Reuters, The Star');
  expect(creditLine({ publisher: 'The Star' })).toBe('The Star');
});
