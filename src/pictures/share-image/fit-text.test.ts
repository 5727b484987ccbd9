import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, type Run } from './fit-text.ts';
import { readTypefaces } from './typefaces.ts';

const { serif } = readTypefaces(process.cwd());

const words = fc.array(
  fc.string({ unit: fc.constantFrom(...Array.from('abcWi$8%-’ü\u00a0→漢')), minLength: 1, maxLength: 60 }),
  {
    maxLength: 30,
  },
);
const runs = fc.array(fc.record({ text: words.map((list) => list.join(' ')), strong: fc.boolean() }), { maxLength: 5 });
const spaces = fc.record({
  width: fc.integer({ min: 60, max: 1200 }),
  height: fc.integer({ min: 40, max: 600 }),
  largest: fc.integer({ min: 20, max: 240 }),
  leading: fc.double({ min: 1, max: 1.5, noNaN: true }),
});

const lettersOf = (pieces: readonly Run[]) =>
  pieces.flatMap(({ text, strong = false }) => Array.from(text.replaceAll(' ', ''), (letter) => `${letter}${strong}`));

test('a text stays within its space, however long it is or its words are', () => {
  fc.assert(
    fc.property(runs, spaces, (text, space) => {
      const { size, lineHeight, lines } = fitText(text, serif, space);
      expect(size).toBeLessThanOrEqual(space.largest);
      expect(lines.length * lineHeight).toBeLessThanOrEqual(space.height + 1e-6);
      for (const line of lines) {
        const width = line.reduce((sum, piece) => sum + serif(piece.text), 0) * size;
        expect(width).toBeLessThanOrEqual(space.width + 1e-6);
      }
    }),
  );
});

test('nothing of a text is lost, and numbers stay marked', () => {
  fc.assert(
    fc.property(runs, spaces, (text, space) => {
      expect(fitText(text, serif, space).lines.flatMap(lettersOf)).toEqual(lettersOf(text));
    }),
  );
});

const ROOMY = { width: 1000, height: 300, largest: 60, leading: 1.2 };
const linesOf = (text: string, space = ROOMY) =>
  fitText([{ text }], serif, space).lines.map((line) => line.map((piece) => piece.text).join(''));

test('a short text is as large as it may be', () => {
  expect(fitText([{ text: 'at least 10 GW' }], serif, ROOMY).size).toBe(60);
});

test('no line is left to a single word where another can join it', () => {
  expect(linesOf('OpenAI’s commitment to AWS in the month of November 2025')).toEqual([
    'OpenAI’s commitment to AWS',
    'in the month of November 2025',
  ]);
});

test('a legible word is not cut: it is set smaller', () => {
  expect(linesOf('Donaudampfschifffahrtsgesellschaft', { ...ROOMY, width: 400 })).toEqual([
    'Donaudampfschifffahrtsgesellschaft',
  ]);
});

test('a number keeps its unit', () => {
  expect(linesOf('a plan for 10\u00a0GW', { ...ROOMY, width: 260 })).toEqual(['a plan for', '10\u00a0GW']);
});

test('no space at all is refused', () => {
  expect(() => fitText([{ text: 'x' }], serif, { ...ROOMY, width: 0 })).toThrow('no text fits into 0 × 300 px');
});
