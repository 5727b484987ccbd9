import type { APIRoute, GetStaticPaths } from 'astro';
import { collections } from '../../collections.ts';
import { entryFile, entryPaths } from '../../views/entry-files.ts';

export const getStaticPaths = (async () => entryPaths(await collections(), 'faq')) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '' } }) => new Response(entryFile(await collections(), 'faq', id));
