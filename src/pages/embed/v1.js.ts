import type { APIRoute } from 'astro';
import { absoluteHref } from '../../views/address.ts';
import { builtScript } from '../../embed/scripts/built-script.ts';

export const GET: APIRoute = () => {
  const script = builtScript('v1', process.cwd(), { PUBLISHED_IN: absoluteHref('/embed/') });
  return new Response(`${script}\n`);
};
