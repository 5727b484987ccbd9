import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../../collections.ts';
import { countCards } from '../../../views/count/count-cards.ts';
import { shareImages } from '../../../views/share/share-cards.ts';
import { sharePng } from '../../../pictures/share-image/share-png.ts';

export const getStaticPaths = (async () =>
  [...shareImages(await collections()), ...countCards(await collections())].map(({ kind, id, card }) => ({
    params: { kind, id },
    props: { card },
  }))) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { card } }) => new Response(await sharePng(card, process.cwd()));
