import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The faces that pictures are drawn with: TrueType files of npm packages, wherever npm has put them. */
export const FONT_FILES = {
  sans: resolve('@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'),
  sansBold: resolve('@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf'),
  serif: resolve('@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf'),
} as const;

export type FaceName = keyof typeof FONT_FILES;

/** How each face is asked for in an SVG file. */
export const FACE_STYLES: Readonly<Record<FaceName, string>> = {
  sans: "font-family:'IBM Plex Sans'",
  sansBold: "font-family:'IBM Plex Sans';font-weight:600",
  serif: 'font-family:Newsreader;font-weight:500',
};
