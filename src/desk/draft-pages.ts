import { draftsAtFault } from '../check/drafts-at-fault.ts';
import type { Understanding } from '../model/understand.ts';
import { whyHeld, type Hold } from '../model/hold.ts';
import { placesOf } from '../model/retired/former-entries.ts';
import { PAGE_COLLECTIONS, pathTo } from '../routes/routes.ts';

/** A page that readers do not see yet. */
export interface DraftPage {
  /** From the root of the site. */
  path: string;
  /** Why not, and where that is written; or what keeps it from being shown at all. */
  why: string;
}

/**
 * The pages of what waits.
 *
 * @param written what is written, drafts too
 * @param shown what pages are built from: a draft that is half written is left out
 */
export function draftPages(written: Understanding, shown: Understanding): DraftPage[] {
  const faults = Map.groupBy(draftsAtFault(written), ([, key]) => key);
  return [...written.content.holds].flatMap(([key, hold]) => {
    const { id } = hold;
    const of = hold.collection === 'records' ? 'deals' : hold.collection;
    const collection = PAGE_COLLECTIONS.find((each) => each === of);
    if (!collection) return [];
    const isShown = placesOf(collection).some((place) => shown.content.entry(place, id) !== undefined);
    const why = isShown ? seenByEditors(hold) : halfWritten((faults.get(key) ?? []).map(([error]) => error));
    return [{ path: pathTo({ name: 'entry', collection, id }), why }];
  });
}

const seenByEditors = (hold: Hold) => `Readers do not see this page yet: it ${whyHeld(hold)} (${hold.place}).`;

/** @param faults those that stand in the draft itself, in any order */
function halfWritten(faults: readonly { file: string; line: number }[]): string {
  const [first] = faults.toSorted((a, b) => a.line - b.line);
  if (!first) return 'This draft cannot be shown yet: something that it names is half written.';
  const count = faults.length === 1 ? 'one thing is' : `${faults.length} things are`;
  return `This draft cannot be shown yet: ${count} to be mended in it, from ${first.file}, line ${first.line}, on.`;
}
