import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { CACHE } from '../places.ts';
import type * as OwnDrawing from './own-drawing.ts';

/** What Astro does for the site: its content. Files come as text by the loader below. */
const asAstro: Plugin = {
  name: 'as-astro',
  setup(build) {
    build.onResolve({ filter: /^astro:content$/ }, () => ({ path: join(import.meta.dirname, 'astro-content.ts') }));
  },
};

/** Makes plain JavaScript of the drawing code, as a build of the site does, and loads it. */
export async function loadOwnDrawing(): Promise<typeof OwnDrawing> {
  // Beside the site's packages, so that it finds them as the site does.
  const outfile = join(CACHE, 'own-drawing.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'own-drawing.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'import.meta.env.BASE_URL': '"/"' },
    loader: { '.css': 'text' },
    plugins: [asAstro],
  });
  return (await import(pathToFileURL(outfile).href)) as typeof OwnDrawing;
}
