import { isBefore, type PartialDate } from '../ledger/partial-date.ts';
import type { CollectionName } from './collection-name.ts';
import type { Content } from './content.ts';
import type { Diagnostic } from './diagnostic.ts';
import { keyOf, type EntryKey } from './entry-key.ts';
import { isUnwritten, ownHold, type Hold, type Holds } from './hold.ts';
import { mentionsBy, type Mention } from './mentions.ts';
import { entryAt, placesOf } from './retired/former-entries.ts';
import type { Entry } from './reading/entry.ts';
import type { Permalink } from './reading/files/permalinks-file.ts';

/** Keys by which an entry says what it belongs to: it waits when all of that does. */
const BELONGING: Partial<Record<CollectionName, readonly string[]>> = {
  faq: ['deal'],
  figures: ['deals'],
  open: ['deals', 'explainers'],
  sites: ['deals'],
  corrections: ['about'],
};

/** What belongs to nothing else waits when all that name it do: else a list of sources would tell of a secret. */
const NAMED: ReadonlySet<CollectionName> = new Set([
  'charts',
  'faq',
  'figures',
  'glossary',
  'open',
  'sources',
  'vendors',
]);

/**
 * What readers do not see on a day: drafts, what comes out later, and what belongs to these alone. What was published
 * is never among them, since its address is promised.
 *
 * @param content everything that is written
 * @param unread drafts whose files cannot be read
 * @param day undefined where nobody says which day it is: nothing that waits for one comes out
 * @returns also what is wrong with what entries say of waiting
 */
export function heldBack(
  content: Content,
  unread: readonly Hold[],
  published: readonly Permalink[],
  day: PartialDate | undefined,
): { holds: Holds; problems: Diagnostic[] } {
  const isPublished = publishedIn(published);
  const isLater = (until: PartialDate | undefined) => until !== undefined && (!day || isBefore(day, until));
  const holds = new Map<string, Hold>(
    unread
      .filter((hold) => !isPublished(hold) && (!hold.until || isLater(hold.until)))
      .map((hold) => [keyOf(hold), hold]),
  );
  const problems: Diagnostic[] = [];
  for (const entry of content.entries) {
    const own = ownHold(entry);
    if (!own) continue;
    problems.push(...own.problems);
    const { isDraft, publishOn } = own;
    if (!isDraft && !isLater(publishOn)) continue;
    // An article may be a draft while its record stands.
    const hasRecord = entry.collection === 'deals' && content.entry('records', entry.id) !== undefined;
    if (isPublished(entry) && !hasRecord) problems.push(takenBack(entry, isDraft ? 'draft' : 'publishOn'));
    else holds.set(keyOf(entry), holdOf(entry, isDraft ? undefined : publishOn));
  }
  addOthers(content, holds, isPublished);
  return { holds, problems };
}

function holdOf(entry: Entry, until: PartialDate | undefined): Hold {
  const { file, line } = entry.diagnoseKey('bad-value', [until ? 'publishOn' : 'draft'], '');
  return { collection: entry.collection, id: entry.id, place: `${file}:${line}`, ...(until && { until }) };
}

const takenBack = (entry: Entry, key: string) =>
  entry.diagnoseKey(
    'published-draft',
    [key],
    `\`${entry.id}\` was published, so readers see it, and \`${key}\` cannot take it back`,
    `delete \`${key}\`; a change that shall wait is committed on its day, and docs/nothing-dies.md says how to take something out`,
  );

function publishedIn(published: readonly Permalink[]): (entry: EntryKey) => boolean {
  const keys = new Set(
    published.flatMap(({ address }) => {
      const [, correction] = /^\/corrections\/#(.+)$/.exec(address) ?? [];
      if (correction !== undefined) return [`corrections/${correction}`];
      const entry = entryAt(address);
      return entry ? placesOf(entry.collection).map((collection) => keyOf({ collection, id: entry.id })) : [];
    }),
  );
  return (entry) => keys.has(keyOf(entry));
}

/** Adds what waits with others, until nothing more does. */
function addOthers(content: Content, holds: Map<string, Hold>, isPublished: (entry: EntryKey) => boolean): void {
  const mentions = content.entries.flatMap((entry) => mentionsBy(content, entry));
  const naming = Map.groupBy(
    mentions.filter(({ by, collection, id }) => !(by.collection === collection && by.id === id)),
    (mention) => keyOf(mention),
  );
  const rest = new Set(content.entries.filter((entry) => !holds.has(keyOf(entry)) && !isPublished(entry)));
  let found = true;
  while (found) {
    found = false;
    for (const entry of rest) {
      const hold = holdWithOthers(content, entry, holds, naming.get(keyOf(entry)) ?? []);
      if (!hold) continue;
      holds.set(keyOf(entry), hold);
      rest.delete(entry);
      found = true;
    }
  }
}

/** Why an entry waits that does not say so itself. @param named where others name it */
function holdWithOthers(content: Content, entry: Entry, holds: Holds, named: readonly Mention[]): Hold | undefined {
  const { collection, id } = entry;
  const holder = holderOf(content, entry, holds, named);
  if (holder) return { ...holder, collection, id, with: holder.with ?? keyOf(holder) };
  if (named.length > 0 || !isUnwritten(entry)) return undefined;
  const { file, line } = entry.diagnoseKey('bad-value', [], '');
  return { collection, id, place: `${file}:${line}`, isUnwritten: true };
}

/** The hold of what an entry belongs to, where all of that waits. */
function holderOf(content: Content, entry: Entry, holds: Holds, named: readonly Mention[]): Hold | undefined {
  if (entry.collection === 'readings' || entry.collection === 'revisions') return holds.get(`figures/${entry.id}`);
  const keys = BELONGING[entry.collection] ?? [];
  const owners = mentionsBy(content, entry).filter(({ place }) => keys.includes(place));
  if (owners.length > 0) return all(owners.map((owner) => heldAs(content, holds, owner, entry.collection !== 'faq')));
  if (!NAMED.has(entry.collection)) return undefined;
  if (named.length > 0) return all(named.map(({ by }) => holds.get(keyOf(by))));
  // What nobody names, but what itself stands on something that waits: its article cannot be read, perhaps.
  return mentionsBy(content, entry)
    .map((mention) => heldAs(content, holds, mention))
    .find((hold) => hold !== undefined);
}

const all = (holds: readonly (Hold | undefined)[]): Hold | undefined =>
  holds.every((hold) => hold !== undefined) ? holds[0] : undefined;

/**
 * Why what is named by an id is not seen; undefined for what is, or is nowhere.
 *
 * @param orRecord whether a record will do for a deal
 */
export function heldAs(
  content: Content,
  holds: Holds,
  { collection, id }: EntryKey,
  orRecord = true,
): Hold | undefined {
  const places = orRecord ? placesOf(collection) : [collection];
  if (places.some((each) => content.entry(each, id) && !holds.has(keyOf({ collection: each, id })))) return undefined;
  return places.map((each) => holds.get(keyOf({ collection: each, id }))).find((hold) => hold !== undefined);
}
