import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Scripts that a page fetches once it needs them, by address below the site. */
const LATE_SCRIPTS = {
  'search/box.js': 'answer-below',
  'search/page.js': 'search-page',
  'check/findings.js': 'shown-findings',
  'count/answer.js': 'answer-in-place',
} as const;
export type LateScript = keyof typeof LATE_SCRIPTS;

/**
 * One of them as one module, minified. Vite would put its loader into every page that has one, with the base path of
 * the site, at a quarter of what a search loads.
 *
 * @param root folder of the project
 * @throws {Error} when it does not compile
 */
export function lateScript(address: LateScript, root: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, `src/client/${LATE_SCRIPTS[address]}.ts`)],
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    // d3 makes these as it is loaded, and nothing here asks for them.
    pure: ['Blur2', 'shuffler', 'bisector'],
    write: false,
    logLevel: 'silent',
  });
  return `${outputFiles[0]?.text.trim() ?? ''}\n`;
}
