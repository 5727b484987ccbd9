import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Fills a folder as a whole or not at all: what stands there stays until all that is new is written, and whoever fills
 * it at the same time does so beside it.
 *
 * @param folder to be replaced; need not be there
 * @param aside a folder of the same file system, for what is not yet whole
 * @param fill writes into the empty folder that it is given, and says whether that is whole now
 * @returns whether the folder was replaced
 */
export async function replaceWhole(
  folder: string,
  aside: string,
  fill: (empty: string) => Promise<boolean>,
): Promise<boolean> {
  mkdirSync(aside, { recursive: true });
  const work = mkdtempSync(join(aside, 'building-'));
  const clear = () => rmSync(work, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    const filled = join(work, 'new');
    mkdirSync(filled);
    if (!(await fill(filled))) return false;
    mkdirSync(dirname(folder), { recursive: true });
    const old = join(work, 'old');
    if (existsSync(folder)) renameSync(folder, old);
    try {
      renameSync(filled, folder);
    } catch (error) {
      if (existsSync(old)) renameSync(old, folder);
      throw error;
    }
    return true;
  } finally {
    clear();
    process.off('exit', clear);
  }
}
