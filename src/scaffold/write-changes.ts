import { existsSync, linkSync, mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonOf } from '../model/reading/files/reason-of.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { uninterrupted } from './uninterrupted.ts';
import { writeWhole } from './write-whole.ts';

/** A file that is written (nothing may be there where it is new), moved as it is, or deleted. Paths from the root. */
export type FileChange =
  | { path: string; text: string; isNew: boolean }
  | { path: string; movedFrom: string }
  | { path: string; isGone: true };

/**
 * Writes all of the changes, or none of them.
 *
 * @param files of which the changes were made: what somebody else has written since is not lost
 * @throws {Error} where one cannot be made, with its file and the reason; those before it are then taken back
 */
export const writeChanges = (root: string, changes: readonly FileChange[], files: readonly RawFile[] = []): void =>
  uninterrupted(() => {
    const replaced = new Set(changes.map((change) => ('movedFrom' in change ? change.movedFrom : change.path)));
    const other = files.find((file) => replaced.has(file.path) && !isAsRead(root, file));
    if (other) throw new Error(`${other.path}: it was changed while this ran, so run it again`);
    const undo: (() => void)[] = [];
    for (const change of changes) {
      try {
        undo.push(make(root, change));
      } catch (error) {
        for (const step of undo.toReversed()) step();
        throw new Error(`${change.path}: ${reasonOf(error)}`, { cause: error });
      }
    }
  });

const isAsRead = (root: string, { path, bytes }: RawFile) =>
  existsSync(join(root, path)) && Buffer.compare(readFileSync(join(root, path)), bytes) === 0;

/** @returns what takes it back */
function make(root: string, change: FileChange): () => void {
  const path = join(root, change.path);
  if ('movedFrom' in change) {
    const before = join(root, change.movedFrom);
    mkdirSync(dirname(path), { recursive: true });
    move(before, path);
    return () => {
      mkdirSync(dirname(before), { recursive: true });
      move(path, before);
    };
  }
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if ('isGone' in change) rmSync(path);
  else writeWhole(path, change.text, change.isNew);
  return () => (before === undefined ? rmSync(path, { force: true }) : writeWhole(path, before));
}

/** Never over what is there, and without leaving an empty folder. */
function move(from: string, to: string): void {
  if (existsSync(to)) throw new Error('there is a file of that name already');
  // A link, unlike a rename, refuses to replace what has come to be there in the meantime.
  linkSync(from, to);
  rmSync(from);
  try {
    rmdirSync(dirname(from));
  } catch {
    // The folder holds more.
  }
}
