import { light, type Palette } from '../../design/palette.ts';
import { svgPng } from '../svg-png.ts';
import type { ShareCard } from './share-card.ts';
import { SLIDE_PIXELS, SLIDES, type SlideName } from './share-sheet.ts';
import { shareSvg } from './share-svg.ts';
import { readTypefaces, type Typefaces } from './typefaces.ts';

let faces: Typefaces | undefined;

/**
 * The picture that goes with a link to a page: 1200 × 630 pixels.
 *
 * @param root folder of the project
 */
export const sharePng = (card: ShareCard, root: string): Promise<Uint8Array<ArrayBuffer>> =>
  svgPng(shareSvg(card, typefaces(root), light), 1, root);

/**
 * The same for a slide or a document.
 *
 * @param palette that in which what the card holds is drawn
 * @param root folder of the project
 */
export const slidePng = (
  card: ShareCard,
  slide: SlideName,
  palette: Palette,
  root: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const format = SLIDES[slide];
  return svgPng(shareSvg(card, typefaces(root), palette, format), SLIDE_PIXELS[slide] / format.width, root);
};

/** Read once for the hundreds of pictures of a build. */
function typefaces(root: string): Typefaces {
  faces ??= readTypefaces(root);
  return faces;
}
