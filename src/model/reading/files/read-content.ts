import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { collectionAt, isMachineWritten } from '../../collections.ts';
import { reasonOf } from './reason-of.ts';
import type { RawFile } from './source-file.ts';

/**
 * Reads `content/`, in the same order on every machine; nothing where it does not exist.
 * Links are named, never followed, and so is what may not be read.
 *
 * @param root the repository
 * @param folder where to start, from the root, with forward slashes
 */
export function readContent(root: string, folder = 'content'): RawFile[] {
  if (!existsSync(`${root}/${folder}`)) return [];
  const listed = unlessForbidden(() => readdirSync(`${root}/${folder}`, { withFileTypes: true }));
  if ('unread' in listed) return [{ path: folder, bytes: new Uint8Array(), ...listed }];
  return listed.result
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): RawFile | RawFile[] => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return readContent(root, path);
      if (entry.isSymbolicLink()) return { path, bytes: new Uint8Array(), special: 'a symbolic link' };
      if (!entry.isFile()) return { path, bytes: new Uint8Array(), special: 'a device or a pipe' };
      // A stray file is reported by its name alone, however large it is.
      const isRead = collectionAt(path) !== undefined || isMachineWritten(path);
      const read = unlessForbidden(() => (isRead ? readFileSync(`${root}/${path}`) : new Uint8Array()));
      return 'unread' in read ? { path, bytes: new Uint8Array(), ...read } : { path, bytes: read.result };
    });
}

/** @throws {Error} for all else that fails, such as a file that has gone since its folder was listed */
function unlessForbidden<Result>(read: () => Result): { result: Result } | { unread: string } {
  try {
    return { result: read() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM'))
      return { unread: reasonOf(error) };
    throw error;
  }
}
