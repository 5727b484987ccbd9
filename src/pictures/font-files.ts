import { join } from 'node:path';

const FILES = { sans: 'plex-sans.ttf', sansBold: 'plex-sans-bold.ttf', serif: 'newsreader.ttf' } as const;

export type FaceName = keyof typeof FILES;

/**
 * The faces that pictures are drawn with, which scripts/subset-fonts.ts cuts down: resvg reads the file again for
 * each text that it draws.
 *
 * @param root folder of the project
 */
export function fontFiles(root: string): Readonly<Record<FaceName, string>> {
  const path = (face: FaceName) => join(root, 'src/assets/fonts', FILES[face]);
  return { sans: path('sans'), sansBold: path('sansBold'), serif: path('serif') };
}

/** How each face is asked for in an SVG file. */
export const FACE_STYLES: Readonly<Record<FaceName, string>> = {
  sans: "font-family:'IBM Plex Sans'",
  sansBold: "font-family:'IBM Plex Sans';font-weight:600",
  serif: 'font-family:Newsreader;font-weight:500',
};
