import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlip } from './one-slip.ts';

const letter = fc.stringMatching(/^[a-z]$/);
const word = fc.stringMatching(/^[a-z]{0,12}$/);
const place = fc.nat({ max: 12 });

test('a letter put in is a slip, and so is the same letter left out', () => {
  fc.assert(
    fc.property(word, letter, place, (written, more, at) => {
      const longer = written.slice(0, at) + more + written.slice(at);
      expect([isOneSlip(written, longer), isOneSlip(longer, written)]).toEqual([true, true]);
    }),
  );
});

test('a letter mistaken for another is a slip', () => {
  fc.assert(
    fc.property(word, letter, place, (written, other, at) => {
      const mistaken = written.slice(0, at) + other + written.slice(at + 1);
      fc.pre(at < written.length && mistaken !== written);
      expect(isOneSlip(written, mistaken)).toBe(true);
    }),
  );
});

test('two letters that have changed places are a slip', () => {
  expect(isOneSlip('oracle', 'oralce')).toBe(true);
  expect(isOneSlip('oracle', 'orclea')).toBe(false);
});

test('a word is no slip of itself, nor of one that differs twice', () => {
  fc.assert(fc.property(word, (written) => !isOneSlip(written, written)));
  const twice = ['oclrae', 'oacl', 'oracleee', 'miracle'];
  expect(twice.filter((written) => isOneSlip('oracle', written))).toEqual([]);
});
