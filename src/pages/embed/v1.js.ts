import type { APIRoute } from 'astro';
import { builtScript } from '../../embed/built-script.ts';

export const GET: APIRoute = () => new Response(`${builtScript('v1', process.cwd())}\n`);
