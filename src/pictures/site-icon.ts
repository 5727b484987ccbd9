import { siteSign } from './site-sign.ts';
import { svgPng } from './svg-png.ts';

/**
 * The site's sign in pixels, for those who take no SVG.
 *
 * @param side pixels
 * @param root folder of the project
 * @param options.filled to the corners, for who cuts them off
 */
export function siteIcon(side: number, root: string, { filled = false } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const svg = siteSign();
  const svgSide = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  return svgPng(filled ? svg.replace(/ rx="\d+"/, '') : svg, side / svgSide, root);
}
