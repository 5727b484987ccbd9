import type { ParsedEntries } from '../parsed-entries.ts';
import type { Permalink } from '../reading/permalinks-file.ts';
import { Retired } from './retired.ts';

/**
 * What editors wrote in `content/redirects.yaml` and `content/tombstones.yaml`, as far as it is in order, and what
 * follows from it for the other addresses that were published.
 */
export function retiredIn(content: ParsedEntries, published: readonly Permalink[]): Retired {
  const redirects = content.parsed('redirects').flatMap(({ data }) => data);
  const tombstones = content.parsed('tombstones').flatMap(({ data }) => data);
  return new Retired(
    redirects.map(({ date, ...redirect }) => ({ ...redirect, date: date.iso })),
    tombstones.map(({ date, ...tombstone }) => ({ ...tombstone, date: date.iso })),
    published.map(({ address }) => address),
  );
}
