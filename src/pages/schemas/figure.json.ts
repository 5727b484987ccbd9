import type { APIRoute } from 'astro';
import { absoluteHref } from '../../views/address.ts';
import { figureSchema } from '../../publish/figure-schema.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(figureSchema(absoluteHref('/schemas/figure.json')), null, 2)}\n`);
