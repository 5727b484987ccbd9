import type { APIRoute } from 'astro';
import { siteSign } from '../pictures/site-sign.ts';

// `astro dev` says of what has no type that it is plain text, and a browser draws none.
export const GET: APIRoute = () => new Response(siteSign(), { headers: { 'Content-Type': 'image/svg+xml' } });
