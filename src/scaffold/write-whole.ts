import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file in one step: a reader, or a crash, sees all of it or none.
 *
 * @param isNew nothing may exist at the path; @throws when something does
 */
export function writeWhole(path: string, text: string, isNew = false): void {
  const draft = `${dirname(path)}/.${process.pid}.draft`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    // A link, unlike a rename, refuses to replace what has come to be there in the meantime.
    if (isNew) linkSync(draft, path);
    else renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
