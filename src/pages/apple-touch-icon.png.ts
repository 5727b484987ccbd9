import type { APIRoute } from 'astro';
import { siteIcon } from '../pictures/site-icon.ts';

/** For home screens, which round off its corners: 180 px. */
export const GET: APIRoute = async () => new Response(await siteIcon(180, process.cwd(), { filled: true }));
