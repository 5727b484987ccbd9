import type { APIRoute } from 'astro';
import { collections } from '../../collections.ts';
import { checkedFacts } from '../../views/data/checked-facts.ts';

export const GET: APIRoute = async () => new Response(checkedFacts(await collections()));
