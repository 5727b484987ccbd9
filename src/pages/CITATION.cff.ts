import type { APIRoute } from 'astro';
import cff from '../../CITATION.cff?raw';

export const GET: APIRoute = () => new Response(cff);
