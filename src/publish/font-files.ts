/** The faces that pictures are drawn with, from the project's root: TrueType files of npm packages. */
export const FONT_FILES = {
  sans: 'node_modules/@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  sansBold: 'node_modules/@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  serif: 'node_modules/@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf',
} as const;

export type FaceName = keyof typeof FONT_FILES;

/** How each face is asked for in an SVG file. */
export const FACE_STYLES: Readonly<Record<FaceName, string>> = {
  sans: "font-family:'IBM Plex Sans'",
  sansBold: "font-family:'IBM Plex Sans';font-weight:600",
  serif: 'font-family:Newsreader;font-weight:500',
};
