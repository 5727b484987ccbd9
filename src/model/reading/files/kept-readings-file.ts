import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { withReadings, type Readings } from './kept-readings.ts';

/** What decides how a text is read; src/architecture.test.ts holds that it is all that does. */
export const READERS = ['src/charts', 'src/ledger', 'src/model', 'src/routes'];

/** What is kept: readings, and by which readers they were made. */
interface KeptReadings {
  by: string;
  readings: Readings;
}

/** A hash of all code that reads. */
function readersIn(root: string): string {
  const sum = createHash('sha256').update(process.version);
  const add = (path: string) => sum.update(path).update(readFileSync(join(root, path)));
  add('package-lock.json');
  for (const folder of READERS) {
    const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const path of paths.toSorted()) if (/(?<!\.test)\.ts$/.test(path)) add(join(folder, path));
  }
  return sum.digest('hex');
}

/**
 * Does work in which only texts are read that were not read in the last run of the same code, and keeps what was read
 * for the next.
 *
 * @param root the repository
 */
export function withKeptReadings<Result>(root: string, work: () => Result): Result {
  const path = join(root, 'node_modules/.cache/readings');
  const by = readersIn(root);
  const before = readKept(path, by);
  const { result, readings } = withReadings(before, work);
  if (readings !== before) writeKept(path, { by, readings });
  return result;
}

function readKept(path: string, by: string): Readings {
  try {
    const kept = deserialize(readFileSync(path)) as KeptReadings;
    return kept.by === by ? kept.readings : new Map();
  } catch {
    // None yet, or half of one: everything is read.
    return new Map();
  }
}

/** Whole or not at all: in a folder that may not be written to, nothing is kept. */
function writeKept(path: string, kept: KeptReadings): void {
  const half = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(half, serialize(kept));
    renameSync(half, path);
  } catch {
    rmSync(half, { force: true });
  }
}
