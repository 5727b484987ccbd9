import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { listCards } from '../../views/share/share-lists.ts';
import { sharePng } from '../../pictures/share-image/share-png.ts';

export const getStaticPaths = (async () =>
  listCards(await collections()).map(({ list, card }) => ({
    params: { list },
    props: { card },
  }))) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { card } }) => new Response(await sharePng(card, process.cwd()));
