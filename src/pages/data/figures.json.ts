import type { APIRoute } from 'astro';
import { collections } from '../../collections.ts';
import { publishedData } from '../../views/data/published-data.ts';
import { figuresJson } from '../../publish/figures-json.ts';

export const GET: APIRoute = async () => new Response(figuresJson(publishedData(await collections())));
