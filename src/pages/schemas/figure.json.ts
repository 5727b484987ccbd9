import type { APIRoute } from 'astro';
import { absoluteHref } from '../../views/address.ts';
import { figureJsonSchema } from '../../publish/figure-json-schema.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(figureJsonSchema(absoluteHref('/schemas/figure.json')), null, 2)}\n`);
