import { createHash, hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { withReadings, type Readings } from './kept-readings.ts';

/** Where the code that reads stands. */
const PROJECT = join(import.meta.dirname, '../../../..');

/** What decides how a text is read, in its files `.ts`; src/architecture.test.ts holds that it is all that does. */
export const READERS = ['src/charts', 'src/ledger', 'src/model', 'src/routes'];

/** What decides it besides: the packages that are installed, which may be others than those that shall be. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Where readings are kept, below the project. */
export const READINGS_FILE = 'node_modules/.cache/readings';

/** A hash of all code that reads. @throws {Error} where some of it cannot be read */
function readersIn(project: string): string {
  const sum = createHash('sha256').update(process.version);
  const add = (path: string) => sum.update(path).update(readFileSync(join(project, path)));
  add(INSTALLED);
  for (const folder of READERS) {
    const paths = readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' });
    for (const path of paths.toSorted()) if (/(?<!\.test)\.ts$/.test(path)) add(join(folder, path));
  }
  return sum.digest('hex');
}

/**
 * Does work in which only texts are read that were not read in the last run of the same code, and keeps what was read
 * for the next. Where nothing can be kept, everything is read each time.
 *
 * @param project the folder with the code and what it has installed
 */
export function withKeptReadings<Result>(work: () => Result, project = PROJECT): Result {
  const by = unlessItFails(() => readersIn(project));
  if (by === undefined) return work();
  const path = join(project, READINGS_FILE);
  const before = unlessItFails(() => unpack(readFileSync(path), by)) ?? new Map();
  const { result, readings } = withReadings(before, work);
  if (readings !== before) unlessItFails(() => replace(path, pack(readings, by)));
  return result;
}

/** Readings as a file: a hash of all that follows, by what they were read, and the readings. */
function pack(readings: Readings, by: string): Uint8Array {
  const packed = serialize({ by, readings });
  return Buffer.concat([Buffer.from(hash('sha256', packed)), packed]);
}

const HASH = 64; // hexadecimal digits

/** @returns undefined for the readings of other code, and for what is not as it was written */
function unpack(file: Buffer, by: string): Readings | undefined {
  const packed = file.subarray(HASH);
  if (hash('sha256', packed) !== file.toString('latin1', 0, HASH)) return undefined;
  const kept = deserialize(packed) as { by: string; readings: Readings };
  return kept.by === by ? kept.readings : undefined;
}

/** Two that write at the same time may spoil it: then it is read as nothing. */
function replace(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.half`, bytes);
  renameSync(`${path}.half`, path);
}

function unlessItFails<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
