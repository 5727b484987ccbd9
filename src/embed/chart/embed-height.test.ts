import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedHeight, type EmbedTexts } from './embed-height.ts';

const texts = fc.record({
  title: fc.lorem({ maxCount: 30 }),
  subtitle: fc.lorem({ maxCount: 30 }),
  picture: fc.integer({ min: 1, max: 3000 }),
  openers: fc.constantFrom(['How to read it', 'Figures and sources'], []),
  source: fc.lorem({ maxCount: 15 }),
});

test('is more than the picture alone, in whole tens', () => {
  fc.assert(
    fc.property(texts, (page) => {
      const height = embedHeight(page);
      expect(height).toBeGreaterThan(page.picture);
      expect(height % 10).toBe(0);
    }),
  );
});

test('never shrinks when a text grows', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('title', 'subtitle', 'source'), fc.lorem(), (page, which, more) => {
      const longer: EmbedTexts = { ...page, [which]: `${page[which]} ${more}` };
      expect(embedHeight(longer)).toBeGreaterThanOrEqual(embedHeight(page));
    }),
  );
});

test('grows with the picture, pixel by pixel', () => {
  fc.assert(
    fc.property(texts, (page) => {
      expect(embedHeight({ ...page, picture: page.picture + 100 })).toBe(embedHeight(page) + 100);
    }),
  );
});
