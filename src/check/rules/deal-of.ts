import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import type { Entry } from '../../model/reading/entry.ts';

/** What an entry tells of a deal, in an article or a record; undefined for any other entry, and for one in disorder. */
export const dealOf = (content: Content, entry: Entry): EntryData<'deals'> | EntryData<'records'> | undefined =>
  content.dataOf('deals', entry) ?? content.dataOf('records', entry);
