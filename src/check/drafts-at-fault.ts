import type { Diagnostic } from '../model/diagnostic.ts';
import { keyOf } from '../model/entry-key.ts';
import type { Understanding } from '../model/understand.ts';
import { isOneEntry } from '../model/written.ts';

/**
 * In which of what readers do not see yet an error stands.
 *
 * @returns its key, by error; what stands in none is not there
 */
export function draftsAtFault({ content, diagnostics }: Understanding): ReadonlyMap<Diagnostic, string> {
  const { holds } = content;
  const held = Map.groupBy(
    content.entries.filter((entry) => holds.has(keyOf(entry))),
    ({ file }) => file.path,
  );
  // One that cannot be read is no entry, and its place is its file; so is that of what waits with it.
  const own = [...holds].filter(([, hold]) => hold.with === undefined);
  const unread = new Map(own.map(([key, { place }]) => [place, key]));
  return new Map(
    diagnostics
      .filter(({ severity }) => severity === 'error')
      .flatMap((error): [Diagnostic, string][] => {
        const { file: path, line } = error;
        const entry = held.get(path)?.find(({ file, range: [start, end] }) => {
          const last = Math.max(start, end - 1);
          return isOneEntry(path) || (file.position(start).line <= line && line <= file.position(last).line);
        });
        const key = entry ? keyOf(entry) : unread.get(path);
        return key === undefined ? [] : [[error, key]];
      }),
  );
}
