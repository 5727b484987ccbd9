import type { APIRoute } from 'astro';
import { lateScript } from '../../publish/late-script.ts';

export const GET: APIRoute = () => new Response(lateScript('search/page.js', process.cwd()));
