import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DirectFile } from './direct-files.ts';

/**
 * Writes files of a site.
 *
 * @param folder of the site
 * @param atOnce how many are printed side by side: pictures are drawn in other threads
 * @param isWritten is called after each
 * @throws {Error} naming the file that cannot be printed, or that is there already
 */
export async function writeFiles(
  folder: string,
  files: readonly DirectFile[],
  atOnce: number,
  isWritten: (pathname: string) => void,
): Promise<void> {
  const made = new Set<string>();
  const waiting = files.values();
  const writeNext = async () => {
    for (const { pathname, file, print } of waiting) {
      const path = join(folder, file);
      try {
        const body = await print();
        if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
        made.add(dirname(path));
        // Two files of one name are a mistake.
        writeFileSync(path, body, { flag: 'wx' });
      } catch (error) {
        throw new Error(`${pathname} is not written: ${String(error)}`, { cause: error });
      }
      isWritten(pathname);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writeNext));
}
