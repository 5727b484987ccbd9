import { Resvg } from '@resvg/resvg-js';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import { FONT_FILES } from './font-files.ts';

/** What draws: another version may draw otherwise. */
export const DRAWN_BY = `resvg ${resvg.version}`;

/**
 * An SVG file as pixels, in the site's own typefaces whatever the machine has installed.
 *
 * @param scale pixels per px
 */
export function drawPng(svg: string, scale: number): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: Object.values(FONT_FILES),
      defaultFontFamily: 'IBM Plex Sans',
    },
  });
  return new Uint8Array(image.render().asPng());
}
