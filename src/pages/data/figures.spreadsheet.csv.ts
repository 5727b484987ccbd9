import type { APIRoute } from 'astro';
import { collections } from '../../collections.ts';
import { publishedData } from '../../views/data/published-data.ts';
import { forSpreadsheets } from '../../publish/csv.ts';
import { figuresCsv } from '../../publish/figures-csv.ts';

export const GET: APIRoute = async () => new Response(forSpreadsheets(figuresCsv(publishedData(await collections()))));
