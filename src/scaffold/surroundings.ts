import type { CollectionName } from '../model/collection-name.ts';
import { ownHold } from '../model/hold.ts';
import { didYouMean } from '../model/meant/did-you-mean.ts';
import { otherSideOf } from '../model/other-side.ts';
import type { Entry } from '../model/reading/entry.ts';
import { readEntries, type ParsedFile } from '../model/reading/read-entries.ts';
import type { RawFile } from '../model/reading/files/source-file.ts';

/** What a new entry is written beside. */
export interface Surroundings {
  files: readonly RawFile[];
  today: string;
  /** The ids of a collection, of entries that cannot be read too. */
  idsOf: (collection: CollectionName) => readonly string[];
  /** Whether all that tells of a deal, in these collections, is kept from readers; else an article on it or a record. */
  isWaiting: (id: string, collections?: readonly CollectionName[]) => boolean;
  /** The company on the other side of the first of some deals, where that is written. */
  otherSideOf: (deals: readonly string[]) => string | undefined;
}

/** Everything that could be read of `content/`, file by file. */
export const parsedFiles = (files: readonly RawFile[]): ParsedFile[] =>
  files.filter(({ path }) => path.startsWith('content/')).map(readEntries);

/** What is there already, as far as it can be read. */
export function namesIn(parsed: readonly ParsedFile[]): Omit<Surroundings, 'files' | 'today'> {
  const entries = parsed.flatMap((file) => file.entries);
  const ids = Map.groupBy([...entries, ...parsed.flatMap(({ lostIds }) => lostIds)], ({ collection }) => collection);
  const waits = (entry: Entry) => {
    const hold = ownHold(entry);
    return hold !== undefined && (hold.isDraft || hold.publishOn !== undefined);
  };
  return {
    idsOf: (collection) => (ids.get(collection) ?? []).map(({ id }) => id),
    isWaiting: (id, collections = ['deals', 'records']) => {
      const told = entries.filter((entry) => collections.includes(entry.collection) && entry.id === id);
      return told.length > 0 && told.every(waits);
    },
    otherSideOf: (deals) => otherSideOf(entries, deals),
  };
}

/** `: did you mean …?`, where one of the known words is near; else nothing. */
export function hintFor(word: string, known: readonly string[]): string {
  const hint = didYouMean(word, known);
  return hint === undefined ? '' : `: ${hint}`;
}
