import type { APIRoute, GetStaticPaths } from 'astro';
import { builtSearchScript, SEARCH_SCRIPTS, type SearchScript } from '../../search/built-script.ts';

const names = Object.keys(SEARCH_SCRIPTS) as SearchScript[];

export const getStaticPaths = (() => names.map((script) => ({ params: { script } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const name = names.find((each) => each === params['script']);
  return name ? new Response(`${builtSearchScript(name, process.cwd())}\n`) : new Response(null, { status: 404 });
};
