import { existsSync, linkSync, mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** A file that is written (nothing may be there where it is new), moved as it is, or deleted. Paths from the root. */
export type Change =
  { path: string; text: string; isNew: boolean } | { path: string; movedFrom: string } | { path: string; isGone: true };

/**
 * Writes all of the changes, or none of them.
 *
 * @throws where one cannot be made; those before it are then taken back
 */
export function writeChanges(root: string, changes: readonly Change[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const change of changes) undo.push(make(root, change));
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}

/** @returns what takes it back */
function make(root: string, change: Change): () => void {
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
  return () => (before === undefined ? rmSync(path, { force: true }) : writeWhole(path, before, false));
}

/** Never over what is there, and without leaving an empty folder. */
function move(from: string, to: string): void {
  if (existsSync(to)) throw new Error(`${to} exists already`);
  // A link, unlike a rename, refuses to replace what has come to be there in the meantime.
  linkSync(from, to);
  rmSync(from);
  try {
    rmdirSync(dirname(from));
  } catch {
    // The folder holds more.
  }
}
