import type { APIRoute } from 'astro';
import { iconFile } from '../publish/icon-file.ts';
import { siteIcon } from '../publish/site-icon.ts';

/** px; of tabs, of lists, and of desktops */
const SIDES = [16, 32, 48];

/** Where browsers and readers of feeds look without being told. */
export const GET: APIRoute = () =>
  new Response(iconFile(SIDES.map((side) => ({ side, png: siteIcon(side, process.cwd()) }))));
