import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPng } from './draw-png.ts';
import { FACE_STYLES, fontFiles } from './font-files.ts';
import { readTypefaces } from './share-image/typefaces.ts';

const { resolve } = createRequire(import.meta.url);
const whole = {
  sans: resolve('@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'),
  sansBold: resolve('@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf'),
  serif: resolve('@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf'),
} as const;

const read = (file: string) => {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file}: expected one font`);
  return font;
};
const content = new Set(globSync('content/**/*.{yaml,md,mdx}').flatMap((file) => [...readFileSync(file, 'utf8')]));

test.each(['sans', 'sansBold', 'serif'] as const)(
  '%s: no letter of the content was cut away, nor is any narrower',
  (face) => {
    const [cut, full] = [read(fontFiles(process.cwd())[face]), read(whole[face])];
    const codes = [...content]
      .map((letter) => letter.codePointAt(0) ?? 0)
      .filter((code) => full.hasGlyphForCodePoint(code));
    expect(codes.length).toBeGreaterThan(90);
    for (const code of codes) {
      expect(cut.hasGlyphForCodePoint(code), String.fromCodePoint(code)).toBe(true);
      expect(cut.glyphForCodePoint(code).advanceWidth).toBe(full.glyphForCodePoint(code).advanceWidth);
    }
  },
);

// Without the name of its family a face is not found, and another one is drawn in its place.
test.each(['sans', 'sansBold', 'serif'] as const)('%s is what is drawn where it is asked for', async (face) => {
  const words = 'WWill 300 billion WW%';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="140"><rect width="2000" height="140" fill="#fff"/><text x="50" y="100" font-size="100" style="${FACE_STYLES[face]}">${words}</text></svg>`;
  const drawn = await sharp(await drawPng(svg, 1, process.cwd()))
    .trim()
    .toBuffer({ resolveWithObject: true });
  const measured = readTypefaces(process.cwd())[face](words) * 100;
  expect(Math.abs(drawn.info.width / measured - 1)).toBeLessThan(0.02);
});
