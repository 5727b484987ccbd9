import type { CollectionName } from './collection-name.ts';

/** An entry of `content/`, by name. */
export interface EntryKey {
  collection: CollectionName;
  id: string;
}

/** How an entry is called where it stands among those of other collections: `deals/aws`. */
export const keyOf = ({ collection, id }: EntryKey): string => `${collection}/${id}`;
