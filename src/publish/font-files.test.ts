import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { fontFiles } from './font-files.ts';

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
