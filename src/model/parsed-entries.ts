import type { CollectionName } from './collection-name.ts';
import type { EntryData } from './collections.ts';
import type { Entry } from './reading/entry.ts';

/** An entry that its schema has accepted. */
export interface Parsed<Name extends CollectionName = CollectionName> {
  entry: Entry;
  data: EntryData<Name>;
}

/** What was read, as far as the way from old names to new ones needs it; see `Content`. */
export interface ParsedEntries {
  /** The entries of a collection that are in order. */
  parsed<Name extends CollectionName>(collection: Name): readonly Parsed<Name>[];
  /** Of every entry of a collection, in order or not. */
  ids(collection: CollectionName): string[];
}
