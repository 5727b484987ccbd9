import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { collectionAt, isMachineWritten } from '../collections.ts';
import type { RawFile } from './source-file.ts';

/**
 * Reads `content/`, in the same order on every machine; nothing where it does not exist.
 * Links are named, never followed.
 *
 * @param root the repository
 * @param folder where to start, from the root, with forward slashes
 */
export function readContent(root: string, folder = 'content'): RawFile[] {
  if (!existsSync(`${root}/${folder}`)) return [];
  return readdirSync(`${root}/${folder}`, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): RawFile | RawFile[] => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return readContent(root, path);
      if (entry.isSymbolicLink()) return { path, bytes: new Uint8Array(), special: 'a symbolic link' };
      if (!entry.isFile()) return { path, bytes: new Uint8Array(), special: 'a device or a pipe' };
      // A stray file is reported by its name alone, however large it is.
      const isRead = collectionAt(path) !== undefined || isMachineWritten(path);
      return { path, bytes: isRead ? readFileSync(`${root}/${path}`) : new Uint8Array() };
    });
}
