import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { replaceWhole } from './replace-whole.ts';

/** Where a built site lies, below the folder of the project. */
export const BUILT = 'dist';

/**
 * Builds the site in a process of its own, which says what goes wrong.
 *
 * @param root folder of the project
 * @returns whether there is a new site; the one before stays where there is none
 */
export const buildSite = (root: string): Promise<boolean> =>
  // Astro's own folder for what it generates: within the project, and never published.
  replaceWhole(join(root, BUILT), join(root, '.astro'), async (empty) => {
    const astro = join(root, 'node_modules/astro/bin/astro.mjs');
    const child = spawn(process.execPath, [astro, 'build', '--outDir', empty], { cwd: root, stdio: 'inherit' });
    const stop = () => child.kill();
    // Before its folder is cleared away: else it would go on filling it.
    process.prependOnceListener('exit', stop);
    const [code] = (await once(child, 'exit')) as [number | null];
    process.off('exit', stop);
    return code === 0;
  });
