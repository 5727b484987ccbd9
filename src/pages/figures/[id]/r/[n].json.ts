import { pathTo } from '../../../../routes/routes.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../../../collections.ts';
import { figureSurroundings } from '../../../../views/figure/figure-surroundings.ts';
import { pinnedFigureJson } from '../../../../publish/figure-json.ts';

export const getStaticPaths = (async () => {
  const { ledger, history, retired } = await collections();
  return ledger.figures.flatMap(({ id }) =>
    history
      .of(id)
      .filter(({ n }) => !retired.has(pathTo({ name: 'figure-file', id, n })))
      .map(({ n }) => ({ params: { id, n: String(n) } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '', n } }) => {
  const around = await figureSurroundings();
  return new Response(pinnedFigureJson(around.ledger.figure(id), around.history.revision(id, Number(n)), around));
};
