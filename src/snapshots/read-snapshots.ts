import { hash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePartialDate } from '../ledger/partial-date.ts';
import { CHECKSUMS, readChecksums, SNAPSHOTS } from '../model/kept-snapshot.ts';
import type { EarlierSnapshot } from './snapshot-files.ts';

export interface Snapshot {
  /** ISO day. */
  day: string;
  /** By name, as they were published. */
  files: ReadonlyMap<string, string>;
}

/**
 * All snapshots, oldest first; none where there never was one.
 *
 * @throws {Error} when a file is missing or was changed
 */
export function readSnapshots(root: string): Snapshot[] {
  const folder = join(root, SNAPSHOTS);
  if (!existsSync(folder)) return [];
  const bySum = new Map(
    globSync('*/*', { cwd: folder }).map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return [hash('sha256', text), text] as const;
    }),
  );
  return readdirSync(folder)
    .filter((name) => parsePartialDate(name)?.precision === 'day')
    .toSorted()
    .map((day) => {
      const path = join(folder, day, CHECKSUMS);
      if (!existsSync(path)) throw new Error(lost(day, CHECKSUMS));
      const checksums = readFileSync(path, 'utf8');
      const files = [...readChecksums(checksums)].map(([name, sum]) => {
        const text = bySum.get(sum);
        if (text === undefined) throw new Error(lost(day, name));
        return [name, text] as const;
      });
      return { day, files: new Map([...files, [CHECKSUMS, checksums]]) };
    });
}

const lost = (day: string, name: string) =>
  `${SNAPSHOTS}/${day}: ${name} is missing or was changed, and what was published never changes. Take it back as it was: \`git log -p -- ${SNAPSHOTS}\` has it`;

/** The tables of a snapshot alone. */
export const earlier = ({ day, files }: Snapshot): EarlierSnapshot => ({
  day,
  tables: new Map(
    [...files].flatMap(([name, text]) => (name.endsWith('.csv') ? [[name.replace(/\.csv$/, ''), text] as const] : [])),
  ),
});
