import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { FEED_NAMES, type FeedName } from '../../views/feed-names.ts';
import { publishedFeed } from '../../components/feed/feeds.ts';
import { atomFeed } from '../../publish/feeds/atom.ts';

export const getStaticPaths = (() =>
  FEED_NAMES.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: FeedName }> = async ({ props: { name } }) =>
  new Response(atomFeed(await publishedFeed(await collections(), name)));
