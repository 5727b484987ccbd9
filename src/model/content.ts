import type { Revision } from '../ledger/history.ts';
import { ifComputable } from '../ledger/ledger-error.ts';
import { Ledger } from '../ledger/ledger.ts';
import type { PartialDate } from '../ledger/partial-date.ts';
import type { Value } from '../ledger/value.ts';
import type { CollectionName } from './collection-name.ts';
import type { EntryData } from './collections.ts';
import { fileStem } from './collections.ts';
import { derivationsIn } from './derivations.ts';
import { keyOf } from './entry-key.ts';
import { filingsIn } from './filings.ts';
import type { Holds } from './hold.ts';
import { missingKind } from './missing-kind.ts';
import type { PublishedEntry } from './retired/former-entries.ts';
import type { Parsed, ParsedEntries } from './parsed-entries.ts';
import type { ArticleBody } from './reading/article/article-body.ts';
import type { Entry } from './reading/entry.ts';

interface ReadingOutcome {
  isComplete: boolean;
  unknown: ReadonlySet<CollectionName>;
  gone: readonly PublishedEntry[];
  holds: Holds;
  newestSource: PartialDate | undefined;
}

/** All that was read, indexed as the rules need it. */
export class Content implements ParsedEntries {
  /** Every entry, whether or not its schema accepts it; of two with one id, the first. */
  readonly entries: readonly Entry[];
  /** The bodies of articles, by entry. */
  readonly bodies: ReadonlyMap<Entry, ArticleBody>;
  /** False when a file could not be read, so that what nothing uses is not known. */
  readonly isComplete: boolean;
  /** Entries that were published and are nowhere in `content/`. What names them is no further mistake. */
  readonly gone: readonly PublishedEntry[];
  /** What readers do not see yet, whether or not it was read here. */
  readonly holds: Holds;
  /** When the newest source was published, those among them that readers do not see yet. */
  readonly newestSource: PartialDate | undefined;
  /** All figures whose entries are in order. */
  readonly ledger: Ledger;
  readonly #data: ReadonlyMap<Entry, unknown>;
  readonly #ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  readonly #lost: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** Collections with a file of many entries whose ids could not be read. */
  readonly #unknown: ReadonlySet<CollectionName>;
  #byId: ReadonlyMap<string, Entry> | undefined;
  /** By collection, once asked for: rules ask for each of a thousand entries. */
  readonly #parsed = new Map<CollectionName, readonly Parsed[]>();

  /**
   * @param data what the schemas made of the entries that they accept
   * @param lost ids of entries that exist, but that nothing can rely on
   * @param found whether every file could be read, in which collections any id may be missing, what was published
   *   and is nowhere, what readers do not see yet, and when the newest source was published, seen or not
   */
  constructor(
    entries: readonly Entry[],
    data: ReadonlyMap<Entry, unknown>,
    bodies: ReadonlyMap<Entry, ArticleBody>,
    lost: readonly { collection: CollectionName; id: string }[],
    { isComplete, unknown, gone, holds, newestSource }: ReadingOutcome,
  ) {
    this.isComplete = isComplete;
    this.gone = gone;
    this.holds = holds;
    this.newestSource = newestSource;
    this.#unknown = unknown;
    this.entries = entries;
    this.bodies = bodies;
    this.#data = data;
    this.#ids = groupIds(entries);
    const figures = this.parsed('figures');
    // What one without its kind may be added to, nothing can tell.
    const unkind = figures.filter(({ data: figure }) => missingKind(figure) !== undefined);
    this.#lost = groupIds([...lost, ...gone, ...unkind.map(({ entry }) => entry)]);
    this.ledger = new Ledger(
      figures
        .filter((each) => !unkind.includes(each))
        .map(({ entry, data: figure }) => ({
          id: entry.id,
          topic: fileStem(entry.file.path),
          ...figure,
        })),
      derivationsIn(this),
      filingsIn(this.parsed('sources').map(({ entry, data }) => ({ id: entry.id, data }))),
    );
  }

  parsed<Name extends CollectionName>(collection: Name): readonly Parsed<Name>[] {
    const known = this.#parsed.get(collection) as readonly Parsed<Name>[] | undefined;
    if (known) return known;
    const parsed = this.entries.flatMap((entry) =>
      entry.collection === collection && this.#data.has(entry)
        ? [{ entry, data: this.#data.get(entry) as EntryData<Name> }]
        : [],
    );
    this.#parsed.set(collection, parsed);
    return parsed;
  }

  /** What the schema made of an entry of this collection; undefined for any other entry. */
  dataOf<Name extends CollectionName>(collection: Name, entry: Entry): EntryData<Name> | undefined {
    return entry.collection === collection ? (this.#data.get(entry) as EntryData<Name> | undefined) : undefined;
  }

  /** The entry with this id, in order or not. */
  entry(collection: CollectionName, id: string): Entry | undefined {
    this.#byId ??= new Map(this.entries.map((entry) => [keyOf(entry), entry]));
    return this.#byId.get(keyOf({ collection, id }));
  }

  /** What the schema made of the entry with this id; undefined where there is none in order. */
  find<Name extends CollectionName>(collection: Name, id: string): EntryData<Name> | undefined {
    const entry = this.entry(collection, id);
    return entry && this.dataOf(collection, entry);
  }

  ids(collection: CollectionName): string[] {
    return [...(this.#ids.get(collection) ?? [])];
  }

  /** True when the id exists, or may exist in a file that could not be read. */
  has(collection: CollectionName, id: string): boolean {
    return this.#unknown.has(collection) || Boolean(this.#ids.get(collection)?.has(id)) || this.isLost(collection, id);
  }

  /** True when the entry exists but cannot be relied on: what follows from it is not a second mistake. */
  isLost(collection: CollectionName, id: string): boolean {
    return Boolean(this.#lost.get(collection)?.has(id));
  }
}

function groupIds(items: readonly { collection: CollectionName; id: string }[]) {
  const groups = new Map<CollectionName, Set<string>>();
  for (const { collection, id } of items) {
    const ids = groups.get(collection);
    if (ids) ids.add(id);
    else groups.set(collection, new Set([id]));
  }
  return groups;
}

/** What a figure is today; undefined for one without a value, which a rule reports where it stands. */
export const valueOf = (ledger: Ledger, id: string): Value | undefined => ifComputable(() => ledger.value(id));

/** Every value that a figure has had; none where one of them has been lost, which a rule reports where it stands. */
export const revisionsOf = (ledger: Ledger, id: string): readonly Revision[] =>
  ifComputable(() => ledger.history.of(id)) ?? [];
