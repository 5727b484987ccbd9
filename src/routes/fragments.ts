/** Fragments that pages make of the ids of what they show: `#fig-aws-term` on the page of a deal. */
const PREFIXES = { charts: 'chart', faq: 'faq', figures: 'fig', open: 'open', sources: 'source' } as const;
export type ShownCollection = keyof typeof PREFIXES;

/** Pages that list entries under their bare ids: `/glossary/#gigawatt`. */
const LISTS = ['glossary', 'sources'] as const;
export type ListCollection = (typeof LISTS)[number];

/** The fragment of an entry in a page that shows it. */
export const fragmentFor = (collection: ShownCollection, id: string) => `${PREFIXES[collection]}-${id}`;

/** The entry that a fragment is named after, if it is named after one. */
export function shownAt(fragment: string): { collection: ShownCollection; id: string } | undefined {
  const [, prefix, id = ''] = /^([a-z]+)-(.+)$/.exec(fragment) ?? [];
  const collection = (Object.keys(PREFIXES) as ShownCollection[]).find((each) => PREFIXES[each] === prefix);
  return collection && { collection, id };
}

/** The address of an entry in the page that lists its kind. */
export const listedAt = (collection: ListCollection, id: string) => `/${collection}/#${id}`;

/** What stands under a bare id in the page that lists its kind; undefined for any other address. */
export function listingOf(address: string): { collection: ListCollection; id: string } | undefined {
  const collection = LISTS.find((each) => address.startsWith(`/${each}/#`));
  const id = collection && address.slice(`/${collection}/#`.length);
  return id ? { collection, id } : undefined;
}
