import { hash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import { CHECKSUMS, readChecksums, snapshotFileAt, SNAPSHOTS } from '../model/kept-snapshot.ts';
import type { Permalink } from '../model/reading/files/permalinks-file.ts';
import { SourceFile, type RawFile } from '../model/reading/files/source-file.ts';

const PUBLISHED = /^\/data\/(\d{4}-\d\d-\d\d)\/$/;

/** Every snapshot of the data that was published is there as it was. */
export function checkKeptSnapshots(files: readonly RawFile[], published: readonly Permalink[]): Diagnostic[] {
  const kept = files.flatMap((file) => {
    const at = snapshotFileAt(file.path);
    return at ? { ...at, bytes: file.bytes } : [];
  });
  const sums = new Set(kept.map(({ bytes }) => hash('sha256', bytes)));
  const days = new Set([
    ...kept.map(({ day }) => day),
    ...published.flatMap(({ address }) => PUBLISHED.exec(address)?.[1] ?? []),
  ]);
  return [...days].toSorted().flatMap((day) => {
    const listed = kept.find((file) => file.day === day && file.name === CHECKSUMS);
    if (!listed) return lost(day, CHECKSUMS);
    const expected = readChecksums(new TextDecoder().decode(listed.bytes));
    return [...expected].filter(([, sum]) => !sums.has(sum)).flatMap(([name]) => lost(day, name));
  });
}

const lost = (day: string, name: string) =>
  new SourceFile(`${SNAPSHOTS}/${day}/${name}`, '').diagnose(
    'bad-revision',
    0,
    'The file is missing or was changed: what was published never changes',
    `take it back as it was: \`git log -p -- ${SNAPSHOTS}\` has it`,
  );
