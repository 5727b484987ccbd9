import type { APIRoute } from 'astro';
import { iconFile } from '../pictures/icon-file.ts';
import { siteIcon } from '../pictures/site-icon.ts';

/** px; of tabs, of lists, and of desktops */
const SIDES = [16, 32, 48];

/** Where browsers and readers of feeds look without being told. */
export const GET: APIRoute = async () => {
  const images = SIDES.map(async (side) => ({ side, png: await siteIcon(side, process.cwd()) }));
  return new Response(iconFile(await Promise.all(images)));
};
