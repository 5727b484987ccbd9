import type { CollectionName } from '../collection-name.ts';
import { SOURCE_KINDS } from '../schemas/source.ts';

/** An entry, by the address that was published for it. */
export interface PublishedEntry {
  collection: CollectionName;
  id: string;
  /** `/deals/aws/`, `/sources/#press-release-2025-11` */
  address: string;
}

const ADDRESS =
  /^\/(?:(?<pages>charts|deals|explainers|faq|figures|open|vendors)\/(?<page>[a-z0-9-]+)\/|(?<lists>glossary|sources)\/#(?<item>[a-z0-9-]+))$/;

/** Headings of the list of sources, which are no sources. */
const HEADINGS: ReadonlySet<string> = new Set(SOURCE_KINDS.map((kind) => `/sources/#${kind}`));

/** The entry that an address is for; a deal may be a record. Undefined for what follows from one, and for all else. */
export function entryAt(address: string): PublishedEntry | undefined {
  const { pages, page, lists, item } = ADDRESS.exec(address)?.groups ?? {};
  const id = page ?? item;
  if (id === undefined || HEADINGS.has(address)) return undefined;
  return { collection: (pages ?? lists) as CollectionName, id, address };
}

/** Where an entry may be: a deal has an article or a record. */
export const placesOf = (collection: CollectionName): readonly CollectionName[] =>
  collection === 'deals' ? ['deals', 'records'] : [collection];
