import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { svgPng } from '../publish/svg-png.ts';

/** px; large enough for those who list publishers */
const SIDE = 512;

/** The site's sign, for machines that take no SVG. */
export const GET: APIRoute = () => {
  const icon = readFileSync(join(process.cwd(), 'public/favicon.svg'), 'utf8');
  const iconSide = Number(/viewBox="0 0 (\d+)/.exec(icon)?.[1]);
  return new Response(svgPng(icon, SIDE / iconSide, process.cwd()));
};
