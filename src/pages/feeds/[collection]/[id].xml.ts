import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../../collections.ts';
import { entryFeed, entryFeedPaths } from '../../../components/feed/entry-feed.ts';
import { atomFeed } from '../../../publish/feeds/atom.ts';

export const getStaticPaths = (async () => entryFeedPaths(await collections())) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { collection, id } }) =>
  new Response(atomFeed(entryFeed(await collections(), collection, id)));
