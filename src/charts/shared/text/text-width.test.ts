import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineCount, spacedWidth, textWidth, wrapText } from './text-width.ts';

const FONT = { size: 12 };

// Measured in Chromium 156 with IBM Plex Sans 400 and 600, and with Liberation Sans (Arial's widths).
test.each([
  ['Amazon Web Services', { size: 100, bold: true }, 1066],
  ['more than $300 billion', { size: 100 }, 1022],
  ['agreed February 2026, replacing a letter of intent', { size: 100 }, 2206],
])('is not narrower than “%s” in a browser', (text, font, measured) => {
  expect(textWidth(text, font)).toBeGreaterThanOrEqual(measured);
  expect(textWidth(text, font)).toBeLessThan(measured * 1.15);
});

test('grows with the size of the font', () => {
  expect(textWidth('Oracle', { size: 24 })).toBeCloseTo(2 * textWidth('Oracle', FONT));
});

test('takes a letter that it does not know for a wide one', () => {
  expect(textWidth('株', FONT)).toBeGreaterThanOrEqual(12);
});

test('gives accents no width', () => {
  expect(textWidth('é', FONT)).toBe(textWidth('e', FONT));
});

test('breaks at spaces', () => {
  expect(wrapText('a letter of intent', 70, FONT)).toEqual(['a letter of', 'intent']);
});

test('keeps a number with its unit', () => {
  expect(wrapText('nearly 10\u00a0GW', 50, FONT)).toEqual(['nearly', '10\u00a0GW']);
});

test('counts as many lines as there are, at any width and size, also where words are cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 20, max: 400 }),
      fc.record({ size: fc.double({ min: 10, max: 40, noNaN: true }), bold: fc.boolean() }),
      (text, width, font) => {
        expect(lineCount(text, width, font)).toBe(wrapText(text, width, font).length);
      },
    ),
  );
});

test('gives no line for no text', () => {
  expect(wrapText('  ', 100, FONT)).toEqual([]);
});

test('keeps every line within the width, and every letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 400 }), (text, width) => {
      const lines = wrapText(text, width, FONT);
      for (const line of lines) expect(textWidth(line, FONT)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(/[ \t\r\n]/g, '')).toBe(text.replaceAll(/[ \t\r\n]/g, ''));
    }),
  );
});

test('knows how wide a text gets whose letters and words are spaced out', () => {
  expect(spacedWidth('a letter', FONT)).toBeCloseTo(textWidth('a letter', FONT) + 8 * 1.44 + 1.92);
});
