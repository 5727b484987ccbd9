import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A picture that is drawn once for what it is drawn from, and read from then on: drawing takes most of a build's time.
 *
 * @param source everything that the picture depends on
 * @param root folder of the project; pictures are kept among what is installed, and go when that goes
 */
export function keptPicture(
  source: string,
  root: string,
  draw: () => Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const folder = join(root, 'node_modules/.cache/pictures');
  const file = join(folder, `${createHash('sha256').update(source).digest('hex')}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const picture = draw();
  mkdirSync(folder, { recursive: true });
  // Whole or not at all: another build may be reading.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, picture);
  renameSync(unfinished, file);
  return picture;
}
