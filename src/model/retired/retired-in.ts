import type { EntryData } from '../collections.ts';
import type { ParsedEntries } from '../parsed-entries.ts';
import type { Permalink } from '../reading/files/permalinks-file.ts';
import { Retired } from './retired.ts';

/** What editors wrote in `content/redirects.yaml` and `content/tombstones.yaml`. */
interface WrittenRetired {
  redirects: EntryData<'redirects'>;
  tombstones: EntryData<'tombstones'>;
}

/** What was written, as far as it is in order, and what follows from it for the other addresses that were published. */
export const retiredIn = (content: ParsedEntries, published: readonly Permalink[]): Retired =>
  retiredFrom(
    {
      redirects: content.parsed('redirects').flatMap(({ data }) => data),
      tombstones: content.parsed('tombstones').flatMap(({ data }) => data),
    },
    published,
  );

/** The same from what is stored for pages. */
export const retiredFrom = ({ redirects, tombstones }: WrittenRetired, published: readonly Permalink[]): Retired =>
  new Retired(
    redirects.map(({ date, ...redirect }) => ({ ...redirect, date: date.iso })),
    tombstones.map(({ date, ...tombstone }) => ({ ...tombstone, date: date.iso })),
    published.map(({ address }) => address),
  );
