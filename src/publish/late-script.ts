import { join } from 'node:path';
import { buildSync, transformSync } from 'esbuild';

/** Scripts that a page fetches once it needs them, by address below the site. */
const LATE_SCRIPTS = {
  'search/box.js': 'search/answer-below',
  'search/page.js': 'search/search-page',
  'check/findings.js': 'shown-findings',
  'count/answer.js': 'count/answer-in-place',
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
  // `redraw` does in a tenth of its size what preact would do there.
  const elements = join(root, 'src/client/count/elements.ts');
  const { outputFiles } = buildSync({
    ...OUTPUT,
    entryPoints: [join(root, `src/client/${LATE_SCRIPTS[address]}.ts`)],
    bundle: true,
    minifySyntax: true,
    write: false,
    alias: { preact: elements, 'preact/jsx-runtime': elements },
  });
  const bundled = (outputFiles[0]?.text ?? '').replace(MADE_ON_LOADING, '= /* @__PURE__ */ $1(');
  return `${transformSync(bundled, { ...OUTPUT, minify: true, treeShaking: true }).code.trim()}\n`;
}

const OUTPUT = { format: 'esm', target: 'es2022', charset: 'utf8', logLevel: 'silent' } as const;

/**
 * What d3 calls as it is loaded, and nothing here asks for: marked as pure, it is left out. esbuild's own list of pure
 * names is of global ones alone.
 */
const MADE_ON_LOADING = /= (Blur2|shuffler|bisector)\(/g;
