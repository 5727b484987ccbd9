import type { APIRoute } from 'astro';
import { collections } from '../../collections.ts';
import { siteCard } from '../../views/share/share-cards.ts';
import { sharePng } from '../../pictures/share-image/share-png.ts';

export const GET: APIRoute = async () => new Response(await sharePng(siteCard(await collections()), process.cwd()));
