import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { figureSurroundings } from '../../views/figure/figure-surroundings.ts';
import { figureJson } from '../../publish/figure-json.ts';

export const getStaticPaths = (async () => {
  const { ledger } = await collections();
  return ledger.figures.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const around = await figureSurroundings();
  return new Response(figureJson(around.ledger.figure(id), around));
};
