import { comparePartialDates, type PartialDate } from '../ledger/partial-date.ts';
import type { CollectionName } from './collection-name.ts';
import type { EntryData } from './collections.ts';
import { Content } from './content.ts';
import type { Diagnostic } from './diagnostic.ts';
import { keyOf, type EntryKey } from './entry-key.ts';
import { fieldsOf } from './fields.ts';
import { guard } from './guard.ts';
import { heldAs, heldBack } from './held-back.ts';
import { isUnwritten, ownHold, type Holds } from './hold.ts';
import { once } from './once.ts';
import { parseEntry } from './parse-entry.ts';
import { entryAt, placesOf, type PublishedEntry } from './retired/former-entries.ts';
import { readUpTo } from './read-up-to.ts';
import type { ArticleBody } from './reading/article/article-body.ts';
import type { Entry } from './reading/entry.ts';
import type { Permalink } from './reading/files/permalinks-file.ts';
import { readArticle } from './reading/article/read-article.ts';
import type { RawFile, SourceFile } from './reading/files/source-file.ts';
import { isOneEntry, readFiles, type Written } from './written.ts';

/** What is in `content/`, and what of it could not be read. */
export interface Understanding {
  content: Content;
  /** In no order. */
  diagnostics: Diagnostic[];
  /** The files' texts, for printing the lines at fault. */
  sources: ReadonlyMap<string, SourceFile>;
  /** What `content/permalinks.txt` says, as far as it can be read. */
  published: readonly Permalink[];
}

/** Which of what is written is read. */
export interface Edition {
  /** The day of publication; undefined where nobody says which it is, so that nothing comes out that waits for one. */
  day?: PartialDate | undefined;
  /** As an editor sees it, who also sees what readers do not see yet. */
  withDrafts?: boolean;
  /** Keys of drafts that an editor does not see either, since they are half written. */
  unfinished?: ReadonlySet<string> | undefined;
}

const NONE: ReadonlySet<string> = new Set();

const parse = once(parseEntry);

type WithBody = Entry & { bodyStart: number };
const hasBody = (entry: Entry): entry is WithBody => entry.bodyStart !== undefined;
const readBody = once(({ file, id, bodyStart }: WithBody) => readArticle(file, id, bodyStart));

/**
 * Reads every entry and article, each by itself; how they fit together is for the rules. What readers do not see yet is
 * left out, with whatever is wrong with it: half an article keeps nothing else from being published. Never throws.
 */
export function understand(
  files: readonly RawFile[],
  { day, withDrafts = false, unfinished = NONE }: Edition = {},
): Understanding {
  const written = readFiles(files);
  const { published, sources, unread } = written;
  const whole = assemble(written, written, new Map());
  if (unread.length === 0 && !written.entries.some((entry) => ownHold(entry) ?? isUnwritten(entry)))
    return { ...whole, sources, published };
  const { holds, problems } = heldBack(whole.content, unread, published, day);
  const hidden = withDrafts ? new Map([...holds].filter(([key]) => unfinished.has(key))) : holds;
  const rest = hidden.size > 0 ? withoutHeld(written, hidden, whole.content) : written;
  const seen = withDrafts ? withoutReplaced(rest, holds, unfinished) : rest;
  const { content, diagnostics } = assemble(written, seen, holds, whole.content);
  return { content, diagnostics: [...diagnostics, ...problems], sources, published };
}

/** What of everything that is written is seen. */
type Seen = Pick<Written, 'entries' | 'lost' | 'diagnostics'>;

/** An article that waits is seen by its editor in the place of the record that readers see. */
function withoutReplaced(seen: Seen, holds: Holds, unfinished: ReadonlySet<string>): Seen {
  const isSeen = (key: string) => holds.has(key) && !unfinished.has(key);
  const entries = seen.entries.filter(({ collection, id }) => collection !== 'records' || !isSeen(`deals/${id}`));
  return { ...seen, entries };
}

/** What is left without what is hidden; lists of ids go without it too. */
function withoutHeld({ entries, lost, unread, diagnostics }: Written, holds: Holds, whole: Content): Seen {
  const isHeld = (key: EntryKey) => holds.has(keyOf(key));
  const hidden = new Set([
    ...entries.filter((entry) => isHeld(entry) && isOneEntry(entry.file.path)).map(({ file }) => file.path),
    ...unread.filter(isHeld).map(({ place }) => place),
  ]);
  return {
    entries: entries.filter((entry) => !isHeld(entry)).map((entry) => withShorterLists(entry, holds, whole)),
    lost: lost.filter((key) => !isHeld(key)),
    diagnostics: diagnostics.filter(({ file }) => !hidden.has(file)),
  };
}

/** The entry as it is where a list would be too short for it: what is named there is then reported. */
function withShorterLists(entry: Entry, holds: Holds, whole: Content): Entry {
  const items = fieldsOf(entry)
    .filter(({ path, role }) => typeof path.at(-1) === 'number' && role !== 'inline' && role !== 'plain')
    .filter(({ role, text }) => heldAs(whole, holds, { collection: role as CollectionName, id: text }));
  if (items.length === 0) return entry;
  const shorter = entry.without(items.map(({ path }) => path));
  return 'problems' in parse(shorter) && 'data' in parse(entry) ? entry : shorter;
}

/**
 * @param holds what readers do not see yet
 * @param whole everything that is written, what waits too; left out where nothing waits
 */
function assemble(
  { entries: written, lost: unreadable, unknown, published }: Written,
  { entries, lost: seenUnreadable, diagnostics: ofFiles }: Seen,
  holds: Holds,
  whole?: Content,
): Pick<Understanding, 'content' | 'diagnostics'> {
  const diagnostics = [...ofFiles];
  const lost = [...seenUnreadable];
  const data = new Map<Entry, unknown>();
  const bodies = new Map<Entry, ArticleBody>();
  for (const entry of entries) {
    guard(diagnostics, entry.file.path, () => {
      const parsed = parse(entry);
      if ('data' in parsed) data.set(entry, parsed.data);
      else {
        diagnostics.push(...parsed.problems);
        lost.push(entry);
      }
      if (!hasBody(entry)) return;
      const body = readBody(entry);
      bodies.set(entry, body);
      diagnostics.push(...body.problems);
    });
  }
  // While one cannot be read, nobody knows which is the newest.
  const isUnread = unknown.has('sources') || lost.some(({ collection }) => collection === 'sources');
  const newestSeen = isUnread ? undefined : newestPublished(entries, data);
  const newestSource = whole ? whole.newestSource : newestSeen;
  const site = entries.find((entry) => entry.collection === 'site' && data.has(entry));
  if (site) {
    const asWritten = data.get(site) as EntryData<'site'>;
    data.set(site, { ...asWritten, sourcesRead: readUpTo(asWritten.sourcesRead, newestSeen, newestSource) });
  }
  const gone = goneEntries(published, [...written, ...unreadable], unknown);
  const isComplete = seenUnreadable.length === 0 && unknown.size === 0 && gone.length === 0;
  const found = { isComplete, unknown, gone, holds, newestSource };
  return { content: new Content(entries, data, bodies, lost, found), diagnostics };
}

const newestPublished = (entries: readonly Entry[], data: ReadonlyMap<Entry, unknown>): PartialDate | undefined =>
  entries
    .filter((entry) => entry.collection === 'sources')
    .flatMap((entry) => (data.get(entry) as EntryData<'sources'> | undefined)?.published ?? [])
    .toSorted(comparePartialDates)
    .at(-1);

/** @param unknown collections in which any id may be missing */
function goneEntries(
  published: readonly Permalink[],
  written: readonly EntryKey[],
  unknown: ReadonlySet<CollectionName>,
): PublishedEntry[] {
  const keys = new Set(written.map(keyOf));
  const isWritten = ({ collection, id }: EntryKey) =>
    placesOf(collection).some((each) => unknown.has(each) || keys.has(keyOf({ collection: each, id })));
  return entriesAt(published).filter((entry) => !isWritten(entry));
}

const entriesAt = once((published: readonly Permalink[]): readonly PublishedEntry[] =>
  published.flatMap(({ address }) => entryAt(address) ?? []),
);
