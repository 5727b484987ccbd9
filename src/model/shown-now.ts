import type { StoredEntry, StoredName } from './stored.ts';
import type { Understanding } from './understand.ts';

/** What pages of `astro dev` are built from. */
export interface Shown extends Pick<Understanding, 'content' | 'published'> {
  /** As Astro's store would have them: what makes them loads all schemas, of which no page needs one. */
  entriesOf: (name: StoredName) => StoredEntry[];
}

// The desk and the pages share a process, but each has modules of its own: they meet at what belongs to neither.
const KEY = Symbol.for('compute-ledger.shown-now');
const shared = globalThis as { [KEY]?: Shown };

/** What an editor's desk has pages show; undefined in a build, which reads Astro's store. */
export const shownNow = (): Shown | undefined => shared[KEY];

/** Has pages show this from now on. */
export const showNow = (shown: Shown): void => {
  shared[KEY] = shown;
};
