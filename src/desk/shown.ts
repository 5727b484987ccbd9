import { isInOrder } from '../model/diagnostic.ts';
import type { Understanding } from '../model/understand.ts';
import type { RawFile } from '../model/reading/source-file.ts';
import { sameFiles } from './same-files.ts';

/** Files, and what the check makes of them. */
export interface Checked {
  files: readonly RawFile[];
  reading: Understanding;
}

/**
 * What pages are built from while an editor writes, so that every page stays whole: what is written, where it is in
 * order; else the same with each file at fault as it last was in order, or left out where it is new; where that does not
 * fit together, what readers see of it, without drafts; and where they are not at fault, everything as it last was in
 * order.
 *
 * @param last what was in order before; undefined where nothing is known to have been
 * @param read reads and checks files
 * @param readWithoutDrafts the same of what readers see of them
 */
export function shownFor(
  written: Checked,
  last: Checked | undefined,
  read: (files: readonly RawFile[]) => Understanding,
  readWithoutDrafts: (files: readonly RawFile[]) => Understanding,
): Checked {
  if (isInOrder(written.reading)) return written;
  const without = withoutFaults(written, last?.files ?? []);
  // Most often one file is being written: without it, nothing is new, and nothing has to be checked again.
  if (last && sameFiles(without, last.files)) return last;
  const rest = { files: without, reading: read(without) };
  if (isInOrder(rest.reading)) return rest;
  const published = { files: written.files, reading: readWithoutDrafts(written.files) };
  if (isInOrder(published.reading)) return published;
  return last ?? written;
}

/** The files, those at fault as they were before, or without them. */
function withoutFaults({ files, reading }: Checked, before: readonly RawFile[]): RawFile[] {
  const broken = new Set(reading.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const whole = files.filter(({ path }) => !broken.has(path));
  return [...whole, ...before.filter(({ path }) => broken.has(path))].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
