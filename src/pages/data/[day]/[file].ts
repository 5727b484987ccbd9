import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../../collections.ts';
import { snapshotsOf } from '../../../views/data/snapshots.ts';

export const getStaticPaths = (async () =>
  snapshotsOf(await collections()).flatMap(({ day, files }) =>
    [...files].map(([file, text]) => ({ params: { day, file }, props: { text } })),
  )) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(text);
