import type { APIRoute } from 'astro';
import { collections } from '../../collections.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import { countFile } from '../../views/count/counts.ts';

/** For programs alone, and for the page that counts: without the line breaks that people read by. */
export const GET: APIRoute = async () =>
  new Response(`${withPlainSpaces(JSON.stringify(countFile(await collections())))}\n`);
