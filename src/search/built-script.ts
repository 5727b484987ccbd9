import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Scripts that search, by the name of their file on the site: below the field of any page, and on the page of results. */
export const SEARCH_SCRIPTS = { box: 'answer-below', page: 'search-page' } as const;
export type SearchScript = keyof typeof SEARCH_SCRIPTS;

/**
 * One of them as one module, minified. Vite would put the loader of what is asked for later into every page, at a
 * quarter of what it loads.
 *
 * @param root folder of the project
 * @throws {Error} when it does not compile
 */
export function builtSearchScript(name: SearchScript, root: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, `src/client/${SEARCH_SCRIPTS[name]}.ts`)],
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text.trim() ?? '';
}
