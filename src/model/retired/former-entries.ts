import { listingOf } from '../../routes/fragments.ts';
import { routeOf } from '../../routes/routes.ts';
import type { CollectionName } from '../collection-name.ts';
import { SOURCE_KINDS } from '../schemas/source.ts';

/** An entry, by the address that was published for it. */
export interface PublishedEntry {
  collection: CollectionName;
  id: string;
  /** `/deals/aws/`, `/sources/#press-release-2025-11` */
  address: string;
}

/** Headings of the list of sources, which are no sources. */
const HEADINGS: ReadonlySet<string> = new Set(SOURCE_KINDS.map((kind) => `/sources/#${kind}`));

/** Of thousands of addresses these few are worth taking apart. */
const MAY_BE_OF_ENTRY = /^\/[^/#]+\/[^/#]+\/$/;

/** The entry that an address is for; a deal may be a record. Undefined for what follows from one, and for all else. */
export function entryAt(address: string): PublishedEntry | undefined {
  if (HEADINGS.has(address)) return undefined;
  const listed = listingOf(address);
  if (listed) return { ...listed, address };
  const route = MAY_BE_OF_ENTRY.test(address) ? routeOf(address) : undefined;
  return route?.name === 'entry' ? { collection: route.collection, id: route.id, address } : undefined;
}

/** Where an entry may be: a deal has an article or a record. */
export const placesOf = (collection: CollectionName): readonly CollectionName[] =>
  collection === 'deals' ? ['deals', 'records'] : [collection];
