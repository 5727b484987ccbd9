import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Resvg, type RenderedImage } from '@resvg/resvg-js';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import sharp from 'sharp';
import { fontFiles } from './font-files.ts';

let drawnWith: string | undefined;

/**
 * What draws: another version, and another font, may draw otherwise.
 *
 * @param root folder of the project
 */
export function drawnBy(root: string): string {
  drawnWith ??= Object.values(fontFiles(root))
    .map((file) => hash('sha256', readFileSync(file)))
    .join(' ');
  return `resvg ${resvg.version}, fonts ${drawnWith}`;
}

/**
 * An SVG file as pixels, in the site's own typefaces whatever the machine has installed.
 *
 * @param scale pixels per px
 * @param root folder of the project
 */
export async function drawPng(svg: string, scale: number, root: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: Object.values(fontFiles(root)),
      defaultFontFamily: 'IBM Plex Sans',
    },
  });
  return pack(image.render());
}

/** As a PNG file. resvg's own packing takes three times as long, and its files are a sixth larger. */
async function pack({ pixels, width, height }: RenderedImage): Promise<Uint8Array<ArrayBuffer>> {
  const opaque = isOpaque(pixels);
  const raw = sharp(pixels, { raw: { width, height, channels: 4, premultiplied: !opaque } });
  // Flat areas pack better unfiltered.
  const png = (opaque ? raw.removeAlpha() : raw).png({ compressionLevel: 4, adaptiveFiltering: false });
  return new Uint8Array(await png.toBuffer());
}

/** @param pixels red, green, blue and alpha of each, a byte each */
function isOpaque(pixels: Uint8Array): boolean {
  for (let alpha = 3; alpha < pixels.length; alpha += 4) if (pixels[alpha] !== 255) return false;
  return true;
}
