import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Browsers since 2021; in older ones a script that cannot be read is a script that is off. */
const TARGET = 'es2022';

/** What is left out of a script that has no use for it. */
export interface Uses {
  /** To say what has changed since an embed was pasted. */
  news: boolean;
  /** To open the rest of a short chart in its frame. */
  rest: boolean;
}

/** What the scripts are told when they are built, by name. */
interface Constants {
  frame: { USE_NEWS: boolean; USE_REST: boolean };
  v1: { PUBLISHED_IN: string };
}

/**
 * A script of this folder as one classic script, minified.
 *
 * @param name of its file, without the ending
 * @param root folder of the project
 * @throws {Error} when it does not compile
 */
export function builtScript<Name extends keyof Constants>(
  name: Name,
  root: string,
  constants: Constants[Name],
): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, `src/embed/scripts/${name}.ts`)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: TARGET,
    charset: 'utf8',
    define: Object.fromEntries(Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)])),
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text.trim() ?? '';
}
