import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../views/address.ts';
import { hostHeaders } from '../serve/host-headers.ts';

/** A parameter, because Astro leaves out files whose names begin with `_`. */
export const getStaticPaths = (() => [{ params: { headers: '_headers' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(hostHeaders(href('/')));
