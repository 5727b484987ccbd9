import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { entryFile, entryPaths } from '../../views/data/entry-files.ts';

export const getStaticPaths = (async () => entryPaths(await collections(), 'deals')) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '' } }) =>
  new Response(entryFile(await collections(), 'deals', id));
