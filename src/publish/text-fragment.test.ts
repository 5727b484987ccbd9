import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragmentUrl } from './text-fragment.ts';

const PAGE = 'https://example.org/deal';

test.each([
  ['a $38 billion deal', '#:~:text=a%20%2438%20billion%20deal'],
  ['long-term, at scale & fast', '#:~:text=long%2Dterm%2C%20at%20scale%20%26%20fast'],
  ['25% of “compute”', '#:~:text=25%25%20of%20%E2%80%9Ccompute%E2%80%9D'],
])('leads to the words “%s”', (words, fragment) => {
  expect(textFragmentUrl(PAGE, words)).toBe(PAGE + fragment);
});

test('keeps the fragment of an address, for browsers that know no text fragments', () => {
  expect(textFragmentUrl(`${PAGE}#terms`, 'seven years')).toBe(`${PAGE}#terms:~:text=seven%20years`);
});

test('takes a line break for a space', () => {
  expect(textFragmentUrl(PAGE, ' seven\n  years ')).toBe(`${PAGE}#:~:text=seven%20years`);
});

test('leads to the page where there are no words', () => {
  expect(textFragmentUrl(PAGE, ' ')).toBe(PAGE);
});

test('any words come back from the address, and none of them is read as syntax', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      const address = textFragmentUrl(PAGE, words);
      const directive = address.split(':~:text=')[1] ?? '';
      expect(directive).not.toMatch(/[-,&#\s]/);
      expect(decodeURIComponent(directive)).toBe(words.trim().replace(/\s+/g, ' '));
    }),
  );
});
