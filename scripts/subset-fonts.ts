/**
 * Cuts the site's typefaces down to the characters that it prints, from the full fonts
 * of two npm packages. The results are kept in the repository; run this again only to
 * change a face or its characters: `node scripts/subset-fonts.ts`.
 *
 * Each face of the pages comes in two files: `latin` is loaded by every page that uses the face,
 * `accents` only where a page holds one of its letters (`unicode-range` in fonts.css).
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const OUT = new URL('../src/assets/fonts/', import.meta.url);
const inPackage = (path: string) => new URL(import.meta.resolve(path));

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader-latin-standard';
// Google's whole files: Fontsource's subsets lack the arrows and the signs ≥ ≤ ≈.
const PLEX = '@expo-google-fonts/ibm-plex-sans';

interface Face {
  name: string;
  file: string;
  /** Where the face is pinned on the axes of a variable font. */
  axes?: Record<string, number>;
}

/** `opsz` is the optical size: 16 is drawn for reading, 40 for headlines. */
const FACES: readonly Face[] = [
  { name: 'newsreader-text', file: `${NEWSREADER}-normal.woff2`, axes: { opsz: 16, wght: 400 } },
  { name: 'newsreader-text-bold', file: `${NEWSREADER}-normal.woff2`, axes: { opsz: 16, wght: 600 } },
  { name: 'newsreader-text-italic', file: `${NEWSREADER}-italic.woff2`, axes: { opsz: 16, wght: 400 } },
  { name: 'newsreader-display', file: `${NEWSREADER}-normal.woff2`, axes: { opsz: 40, wght: 500 } },
  { name: 'plex-sans', file: `${PLEX}/400Regular/IBMPlexSans_400Regular.ttf` },
  { name: 'plex-sans-bold', file: `${PLEX}/600SemiBold/IBMPlexSans_600SemiBold.ttf` },
];

const span = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

/** Printable ASCII, then the punctuation, arrows and signs that the ledger's wording uses. */
const LATIN = `${span(0x20, 0x7e)}\u00a0\u2011–—‘’“”…·×÷−≈≤≥←→↑↓§†€£°`;
/** Latin-1 letters and the commonest beyond it, for names. */
const ACCENTS = `${span(0xc0, 0xff)}ĀāĂăĄąĆćČčĎďĐđĒēĘęĚěĞğĪīİıŁłŃńŇňŌōŐőŒœŘřŚśŞşŠšŤťŪūŮůŰűŸŹźŻżŽž`;

const FEATURES = ['kern', 'liga', 'lnum', 'onum', 'tnum', 'pnum', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'rlig'];

for (const { name, file, axes } of FACES) {
  const font = await readFile(inPackage(file));
  for (const [part, characters] of Object.entries({ latin: LATIN, accents: ACCENTS })) {
    const subset = await subsetFont(font, characters, {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      noHinting: true,
      ...(axes && { variationAxes: axes }),
    });
    await writeFile(new URL(`${name}-${part}.woff2`, OUT), subset);
    console.log(`${name}-${part}.woff2  ${subset.length} bytes`);
  }
}

/** The faces of pictures: TrueType, which is what their renderer reads. */
const PICTURE_FACES = {
  'plex-sans': `${PLEX}/400Regular/IBMPlexSans_400Regular.ttf`,
  'plex-sans-bold': `${PLEX}/600SemiBold/IBMPlexSans_600SemiBold.ttf`,
  newsreader: '@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf',
};

/**
 * Money and mathematics that pages leave to the reader's own fonts; and a glyph that comes after the spaces, since
 * fontkitten reads the outline of the last glyph even where it is empty.
 */
const ONLY_IN_PICTURES = '¥₩₹∞²\ufffd';

const PICTURE_OPTIONS = {
  targetFormat: 'sfnt' as const,
  keepFeatures: FEATURES,
  noHinting: true,
  // By these names the renderer finds a semi-bold face in its family; the package's types do not know the option yet.
  preserveNameIds: [16, 17],
};

for (const [name, file] of Object.entries(PICTURE_FACES)) {
  const characters = LATIN + ACCENTS + ONLY_IN_PICTURES;
  const subset = await subsetFont(await readFile(inPackage(file)), characters, PICTURE_OPTIONS);
  await writeFile(new URL(`${name}.ttf`, OUT), subset);
  console.log(`${name}.ttf  ${subset.length} bytes`);
}

await copyFile(inPackage('@fontsource-variable/newsreader/LICENSE'), new URL('OFL-Newsreader.txt', OUT));
await copyFile(inPackage(`${PLEX}/LICENSE_FONT`), new URL('OFL-IBM-Plex-Sans.txt', OUT));
