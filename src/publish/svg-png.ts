import { Resvg } from '@resvg/resvg-js';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import { keptPicture } from './kept-picture.ts';
import { FONT_FILES } from './font-files.ts';

/**
 * An SVG file as pixels, in the site's own typefaces whatever the machine has installed.
 *
 * @param scale pixels per px
 * @param root folder of the project, where drawn pictures are kept
 */
export function svgPng(svg: string, scale: number, root: string): Uint8Array<ArrayBuffer> {
  return keptPicture(`resvg ${resvg.version}, ${scale} pixels per px\n${svg}`, root, () => {
    const image = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: scale },
      font: {
        loadSystemFonts: false,
        fontFiles: Object.values(FONT_FILES),
        defaultFontFamily: 'IBM Plex Sans',
      },
    });
    return new Uint8Array(image.render().asPng());
  });
}
