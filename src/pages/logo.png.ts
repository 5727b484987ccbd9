import type { APIRoute } from 'astro';
import { siteIcon } from '../pictures/site-icon.ts';

/** The site's sign, large enough (512 px) for those who list publishers. */
export const GET: APIRoute = async () => new Response(await siteIcon(512, process.cwd()));
