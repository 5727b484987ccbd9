import type { APIRoute } from 'astro';
import { absoluteHref } from '../views/address.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteHref('/sitemap-index.xml')}\n`);
