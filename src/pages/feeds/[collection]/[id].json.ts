import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../../collections.ts';
import { entryFeed, entryFeedPaths } from '../../../components/feed/entry-feed.ts';
import { jsonFeed } from '../../../publish/feeds/json-feed.ts';

export const getStaticPaths = (async () => entryFeedPaths(await collections())) satisfies GetStaticPaths;

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { collection, id } }) =>
  new Response(jsonFeed(entryFeed(await collections(), collection, id)));
