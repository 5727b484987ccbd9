/** The worked examples of the project's research, the wrong ones included: what comes in, what OpenAI invests, and its accounts. */
import { describe, expect, test } from 'vitest';
import { compute, ledger, omissions, printed, refusal, total } from './test-support/researched.ts';
import { plain } from './testing.ts';
import { printQuantity, printSymbols } from './wording.ts';

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
