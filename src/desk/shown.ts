import { draftsAtFault } from '../check/drafts-at-fault.ts';
import { isInOrder } from '../model/diagnostic.ts';
import { keyOf } from '../model/entry-key.ts';
import type { Understanding } from '../model/understand.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';
import { sameFiles } from './same-files.ts';

/** Files, and what the check makes of them. */
export interface Checked {
  files: readonly RawFile[];
  reading: Understanding;
}

/** Reads and checks files, with all drafts but those of these keys. */
export type Read = (files: readonly RawFile[], unfinished?: ReadonlySet<string>) => Understanding;

/**
 * What pages are built from while an editor writes, so that every page stays whole: what is written, where it is in
 * order; else the same with each file at fault as it last was in order, or left out where it is new. A draft that was
 * never whole is left out alone, whatever else its file holds, with the drafts that cannot stand without it. Where that
 * does not fit together, everything is as it last was in order.
 *
 * @param last what was in order before; undefined where nothing is known to have been
 */
export function shownFor(written: Checked, last: Checked | undefined, read: Read): Checked {
  if (isInOrder(written.reading)) return written;
  const { files, unfinished } = withoutFaults(written, last);
  // Most often one file is being written: without it, nothing is new, and nothing has to be checked again.
  if (last && sameFiles(files, last.files)) return last;
  const rest = { files, reading: withoutUnfinished(files, unfinished, read) };
  return isInOrder(rest.reading) ? rest : (last ?? written);
}

/** The files, those at fault as they were before, or without them; those where only drafts are begun as they are. */
function withoutFaults({ files, reading }: Checked, last: Checked | undefined) {
  const drafts = draftsAtFault(reading);
  const known = new Set(last?.reading.content.entries.map(keyOf));
  const isBegun = (key: string | undefined) => key !== undefined && !known.has(key);
  const errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
  const broken = new Set(errors.filter((each) => !isBegun(drafts.get(each))).map(({ file }) => file));
  const whole = files.filter(({ path }) => !broken.has(path));
  const before = last?.files.filter(({ path }) => broken.has(path)) ?? [];
  const unfinished = [...drafts].filter(([{ file }]) => !broken.has(file)).map(([, key]) => key);
  return {
    files: [...whole, ...before].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    unfinished: new Set(unfinished),
  };
}

/** Leaves out some drafts, and those in which that leaves a fault, until there are no more. */
function withoutUnfinished(files: readonly RawFile[], some: ReadonlySet<string>, read: Read): Understanding {
  const reading = read(files, some);
  const more = some.union(new Set(draftsAtFault(reading).values()));
  return more.size === some.size ? reading : withoutUnfinished(files, more, read);
}
