import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../../collections.ts';
import { entryFeed, FEED_COLLECTIONS, feedIds } from '../../../components/feed/entry-feed.ts';
import { atomFeed } from '../../../publish/feeds/atom.ts';

export const getStaticPaths = (async () => {
  const all = await collections();
  return FEED_COLLECTIONS.flatMap((collection) =>
    feedIds(all, collection).map((id) => ({ params: { collection, id }, props: { collection, id } })),
  );
}) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { collection, id } }) =>
  new Response(atomFeed(entryFeed(await collections(), collection, id)));
