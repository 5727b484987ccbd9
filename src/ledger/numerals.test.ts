import { expect, test } from 'vitest';
import { numeralValue, TENS, UP_TO_NINETEEN } from './numerals.ts';

test('reads every whole number below a hundred, written with a hyphen or a space', () => {
  for (let n = 0; n < 100; n += 1) {
    const one = n % 10 === 0 ? [] : [UP_TO_NINETEEN[n % 10]];
    const words = n < 20 ? [UP_TO_NINETEEN[n]] : [TENS[Math.floor(n / 10) - 2], ...one];
    expect(numeralValue(words.join('-'))).toBe(n);
    expect(numeralValue(words.join(' '))).toBe(n);
  }
});

test.each(['', 'many', 'twenty-eleven', 'twenty-many', 'five-twenty', 'hundred'])('“%s” is none', (words) => {
  expect(numeralValue(words)).toBeUndefined();
});
