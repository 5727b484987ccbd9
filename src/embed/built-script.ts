import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Browsers since 2021; in older ones a script that cannot be read is a script that is off. */
const TARGET = 'es2022';

/** What is left out of a script that has no use for it. */
export interface Uses {
  /** To say what has changed since an embed was pasted. */
  news: boolean;
}

/**
 * A script of this folder as one classic script, minified.
 *
 * @param name of its file, without the ending
 * @param root folder of the project
 * @throws {Error} when it does not compile
 */
export function builtScript(name: 'frame' | 'v1', root: string, { news }: Uses = { news: false }): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, `src/embed/${name}.ts`)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: TARGET,
    charset: 'utf8',
    define: { USE_NEWS: String(news) },
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text.trim() ?? '';
}
