import { hash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DAY = 86_400_000; // ms
/** How long a picture is kept that no build has asked for. */
const KEPT_FOR = 60 * DAY;

/**
 * A picture that is drawn once for what it is drawn from, and read from then on: drawing takes most of a first build's
 * time. Where nothing can be kept, it is drawn each time.
 *
 * @param source everything that the picture depends on
 * @param folder where pictures are kept; need not be there
 */
export async function keptPicture(
  source: string,
  folder: string,
  draw: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, `${hash('sha256', source)}.png`);
  const kept = await readKept(file);
  if (kept) return kept;
  const picture = await draw();
  await keep(picture, file, folder).catch(() => undefined);
  return picture;
}

async function readKept(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const picture = new Uint8Array(await readFile(file));
    // Whoever may not write there may read.
    await noteUse(file).catch(() => undefined);
    return picture;
  } catch {
    return undefined;
  }
}

/** Once a day will do. */
async function noteUse(file: string) {
  const { mtimeMs } = await stat(file);
  if (Date.now() - mtimeMs > DAY) await utimes(file, new Date(), new Date());
}

async function keep(picture: Uint8Array, file: string, folder: string) {
  await mkdir(folder, { recursive: true });
  // Whole or not at all: another build may be reading, and another page may be keeping the same picture.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, picture);
  await rename(unfinished, file);
  if (cleared.has(folder)) return;
  cleared.add(folder);
  await clear(folder);
}

/** Once in a process. */
const cleared = new Set<string>();

async function clear(folder: string) {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > KEPT_FOR) await rm(path);
  }
}
