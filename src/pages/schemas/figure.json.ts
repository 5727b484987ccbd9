import type { APIRoute } from 'astro';
import { href } from '../../components/address.ts';
import { figureSchema } from '../../publish/figure-schema.ts';

export const GET: APIRoute = ({ site }) => {
  const id = new URL(href('/schemas/figure.json'), site).href;
  return new Response(`${JSON.stringify(figureSchema(id), null, 2)}\n`);
};
