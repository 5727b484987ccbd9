import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { fontFiles, type FaceName } from '../font-files.ts';

/** Width of a text in em: times the font's size, in px. */
export type MeasureText = (text: string) => number;

/** What a face measures, before anything is drawn with it. */
export type Typefaces = Readonly<Record<FaceName, MeasureText>>;

/**
 * The faces of the pictures, to measure with. Kerning is left out: it is at most a hair, and mostly draws together.
 *
 * @param root folder of the project
 * @throws {Error} when a file holds several fonts
 */
export function readTypefaces(root: string): Typefaces {
  const files = fontFiles(root);
  const read = (file: string) => measureWith(create(readFileSync(file)), file);
  return { sans: read(files.sans), sansBold: read(files.sansBold), serif: read(files.serif) };
}

function measureWith(font: ReturnType<typeof create>, file: string): MeasureText {
  if (font.isCollection) throw new Error(`${file} holds several fonts: expected one`);
  const advances = new Map<string, number>();
  const advanceOf = (character: string) => {
    const known = advances.get(character);
    if (known !== undefined) return known;
    const advance = glyphAdvance(font, character);
    advances.set(character, advance);
    return advance;
  };
  return (text) => [...text].reduce((sum, character) => sum + advanceOf(character), 0);
}

/** Of a character that the font lacks, another face draws something: an em is room enough for it. */
function glyphAdvance(font: Font, character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return font.hasGlyphForCodePoint(code) ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : 1.1;
}
