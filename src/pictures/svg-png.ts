import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { drawnBy } from './draw-png.ts';
import { keptFile } from './kept-file.ts';
import { drawInWorker } from './picture-workers.ts';

/**
 * An SVG file as pixels, drawn once for all builds on this machine.
 *
 * @param scale pixels per px
 * @param root folder of the project
 */
export function svgPng(svg: string, scale: number, root: string): Promise<Uint8Array<ArrayBuffer>> {
  const folder = join(cacheFolder(process.platform, process.env, homedir()), 'pictures');
  const source = `${drawnBy(root)}, ${scale} pixels per px\n${svg}`;
  return keptFile(source, '.png', folder, () => drawInWorker(svg, scale, root));
}
