import type { APIRoute, GetStaticPaths } from 'astro';
import { dark, light } from '../../../design/palette.ts';
import { collections } from '../../../collections.ts';
import { slidePng } from '../../../pictures/share-image/share-png.ts';
import { SLIDES, type SlideName } from '../../../pictures/share-image/share-sheet.ts';
import { chartCardOn } from '../../../views/share/share-cards.ts';

const NAMES = Object.keys(SLIDES) as SlideName[];

export const getStaticPaths = (async () => {
  const { charts } = await collections();
  return charts.all.flatMap(({ id }) =>
    NAMES.flatMap((name) =>
      (['light', 'dark'] as const).map((scheme) => ({
        params: { id, slide: scheme === 'dark' ? `${name}-dark` : name },
        props: { id, name, scheme },
      })),
    ),
  );
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { id, name, scheme } }) => {
  const all = await collections();
  const palette = scheme === 'dark' ? dark : light;
  const card = chartCardOn(all, all.charts.get(id), SLIDES[name], palette);
  return new Response(await slidePng(card, name, palette, process.cwd()));
};
