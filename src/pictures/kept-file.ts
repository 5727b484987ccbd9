import { hash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const DAY = 86_400_000; // ms
/** How long a file is kept that no build has asked for. */
const KEPT_FOR = 60 * DAY;

/**
 * A file that is made once for what it is made from, and read from then on: to draw pictures takes most of a first
 * build's time. Where nothing can be kept, it is made each time.
 *
 * @param source everything that the file depends on
 * @param ending of its name, with the dot
 * @param folder where such files are kept; need not be there
 */
export async function keptFile(
  source: string,
  ending: '.png' | '.br',
  folder: string,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, `${hash('sha256', source)}${ending}`);
  const kept = await readKept(file);
  if (kept) return kept;
  const made = await make();
  await keep(made, file, folder).catch(() => undefined);
  return made;
}

async function readKept(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const kept = new Uint8Array(await readFile(file));
    // Whoever may not write there may read.
    await noteUse(file).catch(() => undefined);
    return kept;
  } catch {
    return undefined;
  }
}

/** Once a day will do. */
async function noteUse(file: string) {
  const { mtimeMs } = await stat(file);
  if (Date.now() - mtimeMs > DAY) await utimes(file, new Date(), new Date());
}

async function keep(made: Uint8Array, file: string, folder: string) {
  await mkdir(folder, { recursive: true });
  // Whole or not at all: another build may be reading, and another page may be keeping the same file.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, made);
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
