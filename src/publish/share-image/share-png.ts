import { light } from '../../charts/shared/palette.ts';
import { svgPng } from '../svg-png.ts';
import type { ShareCard } from './share-card.ts';
import { shareSvg } from './share-svg.ts';
import { readTypefaces, type Typefaces } from './typefaces.ts';

let faces: Typefaces | undefined;

/**
 * The picture that goes with a link to a page: 1200 × 630 pixels.
 *
 * @param root folder of the project
 */
export function sharePng(card: ShareCard, root: string): Promise<Uint8Array<ArrayBuffer>> {
  // Read once for the hundreds of pictures of a build.
  faces ??= readTypefaces();
  return svgPng(shareSvg(card, faces, light), 1, root);
}
