import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../../collections.ts';
import { liveNumberFile } from '../../../embed/scripts/live-number.ts';
import { liveNumber } from '../../../views/embed/figure-card.ts';

export const getStaticPaths = (async () => {
  const { ledger } = await collections();
  return ledger.figures.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const all = await collections();
  return new Response(liveNumberFile(liveNumber(all, all.ledger.figure(id))));
};
