import type { APIRoute } from 'astro';
import { collections } from '../../collections.ts';
import { publishedData } from '../../views/data/published-data.ts';
import { figuresCsv } from '../../publish/figures-csv.ts';

export const GET: APIRoute = async () => new Response(figuresCsv(publishedData(await collections())));
