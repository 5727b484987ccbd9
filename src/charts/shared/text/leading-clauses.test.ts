import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadingClauses } from './leading-clauses.ts';
import { textWidth } from './text-width.ts';

const FONT = { size: 12 };
const widthOf = (text: string) => textWidth(text, FONT);

test('takes as many clauses as fit', () => {
  const text = 'contract of 2025, over five years; no end named';
  expect(leadingClauses(text, widthOf(text), FONT)).toBe(text);
  expect(leadingClauses(text, widthOf(text) - 1, FONT)).toBe('contract of 2025, over five years');
  expect(leadingClauses(text, widthOf('contract of 2025, over'), FONT)).toBe('contract of 2025');
  expect(leadingClauses(text, widthOf('contract of'), FONT)).toBe('');
});

test('ends no clause within a number', () => {
  expect(leadingClauses('for 1,300 homes and more', widthOf('for 1'), FONT)).toBe('');
});

test('never stops at a colon, after which the clause says what it is about', () => {
  const text = 'on the site, first: 200 MW';
  expect(leadingClauses(text, widthOf('on the site, first: '), FONT)).toBe('on the site');
});

test('says a beginning of the text, and nothing wider than its room', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 0, max: 400 }), (words, width) => {
      const text = words.replaceAll(' e', ', e');
      const shown = leadingClauses(text, width, FONT);
      expect(text.startsWith(shown)).toBe(true);
      expect(widthOf(shown)).toBeLessThanOrEqual(width);
    }),
  );
});
