import { expect, test } from 'vitest';
import { Companies } from './companies.ts';
import { ownershipIn, transferIn } from './direction.ts';

const companies = new Companies([
  { id: 'openai', name: 'OpenAI' },
  { id: 'acme', name: 'Acme Chips' },
  { id: 'gamma', name: 'Gamma' },
]);
const AMOUNT = /\$?\d+(?: billion|%)?/;
const amountIn = (sentence: string) => {
  const match = AMOUNT.exec(sentence) ?? expect.fail(sentence);
  return { at: match.index, end: match.index + match[0].length };
};

test.each([
  ['OpenAI pays Acme $5 billion.', 'openai', 'acme'],
  ['OpenAI is to pay $5 billion to ACME over years.', 'openai', 'acme'],
  ['Acme has invested $5 billion in OpenAI.', 'acme', 'openai'],
  ['OpenAI received $5 billion from Gamma.', 'gamma', 'openai'],
  ['OpenAI will buy $5 billion of chips from Acme.', 'openai', 'acme'],
])('reads who pays in “%s”', (sentence, from, to) => {
  const transfer = transferIn(sentence, amountIn(sentence), companies);
  expect(transfer && { from: [...transfer.from], to: [...transfer.to] }).toEqual({ from: [from], to: [to] });
});

test.each(['A deal of $5 billion between OpenAI and Acme.', 'OpenAI spent $5 billion.', 'Acme was paid $5 billion.'])(
  'does not guess in “%s”',
  (sentence) => {
    expect(transferIn(sentence, amountIn(sentence), companies)).toBeUndefined();
  },
);

test('reads who owns part of whom', () => {
  const sentence = 'Gamma holds about 7% of OpenAI.';
  const owned = ownershipIn(sentence, amountIn(sentence), companies);
  expect(owned && [...owned.from, ...owned.to]).toEqual(['gamma', 'openai']);
});
