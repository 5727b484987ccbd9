import { holdsMarker } from './marker.ts';
import type { Entry } from './reading/entry.ts';
import { isMapping } from './reading/yaml/yaml-data.ts';

/**
 * The company on the other side of the first of some deals, as far as its article or record says so, in order or not.
 *
 * @param deals ids
 * @returns the id of a vendor
 */
export function otherSideOf(entries: readonly Entry[], deals: readonly string[]): string | undefined {
  const vendors = deals.flatMap((deal) =>
    entries
      .filter(({ collection, id }) => (collection === 'deals' || collection === 'records') && id === deal)
      .map(({ raw }) => (isMapping(raw) ? raw['vendor'] : undefined)),
  );
  return vendors.find((vendor): vendor is string => typeof vendor === 'string' && !holdsMarker(vendor));
}
