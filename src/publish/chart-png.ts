import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import { keptPicture } from './kept-picture.ts';

const FONTS = 'node_modules/@expo-google-fonts/ibm-plex-sans';
const FONT_FILES = ['400Regular/IBMPlexSans_400Regular.ttf', '600SemiBold/IBMPlexSans_600SemiBold.ttf'];

/**
 * A chart's SVG file as pixels, in the site's own typeface whatever the machine has installed.
 *
 * @param scale pixels per px
 * @param root folder of the project
 */
export function chartPng(svg: string, scale: number, root: string): Uint8Array<ArrayBuffer> {
  return keptPicture(`resvg ${resvg.version}, ${scale} pixels per px\n${svg}`, root, () => {
    const image = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: {
        loadSystemFonts: false,
        fontFiles: FONT_FILES.map((file) => join(root, FONTS, file)),
        defaultFontFamily: 'IBM Plex Sans',
      },
    });
    return new Uint8Array(image.render().asPng());
  });
}
