import { parsePartialDate, printPartialDate, type PartialDate } from '../ledger/partial-date.ts';
import type { CollectionName } from './collection-name.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { EntryKey } from './entry-key.ts';
import type { Entry } from './reading/entry.ts';
import { holdsMarker } from './marker.ts';
import { isMapping } from './reading/yaml/yaml-data.ts';
import { excerpt } from './visible-text.ts';

/** Why readers do not see an entry yet. */
export interface Hold extends EntryKey {
  /** The day on which it comes out; left out for a draft. */
  until?: PartialDate;
  /** The file and line that say so. */
  place: string;
  /** Key of the entry with which it waits, where it says nothing itself. */
  with?: string;
  /** It waits for its own words: nobody names it yet. */
  isUnwritten?: true;
}

/** What waits, by key of its entry. */
export type Holds = ReadonlyMap<string, Hold>;

/** Collections whose entries may wait before readers see them; what is written about the site itself may not. */
const HOLDABLE: ReadonlySet<CollectionName> = new Set([
  'charts',
  'corrections',
  'deals',
  'explainers',
  'faq',
  'figures',
  'glossary',
  'open',
  'records',
  'sites',
  'sources',
  'vendors',
]);

/** What is an item of a list, and has no line that says that it waits. */
const LISTED: ReadonlySet<CollectionName> = new Set(['glossary', 'sources', 'vendors']);

/** Whether something is still to be written in a source, a company or a word, so that it is not one yet. */
export const isUnwritten = ({ collection, raw }: Entry): boolean =>
  LISTED.has(collection) && isMapping(raw) && Object.values(raw).some(holdsMarker);

/** The keys by which an entry says that it waits. They are no part of what its schema reads. */
const HOLD_KEYS = ['draft', 'publishOn'] as const;

/** What an entry says of when readers may see it. */
export interface OwnHold {
  isDraft: boolean;
  /** The day on which it comes out. */
  publishOn?: PartialDate;
  problems: readonly Diagnostic[];
}

/** The keys about waiting that an entry of a collection takes beside those of its schema. */
export const holdKeysOf = (collection: CollectionName): readonly string[] =>
  HOLDABLE.has(collection) ? HOLD_KEYS : [];

/** What its schema is to read of an entry: all but what it says of waiting. */
export function withoutHold({ collection, raw }: Pick<Entry, 'collection' | 'raw'>): unknown {
  if (!HOLDABLE.has(collection) || !isMapping(raw)) return raw;
  const { draft: _draft, publishOn: _publishOn, ...rest } = raw;
  return rest;
}

/**
 * What an entry says of when readers may see it; undefined where it says nothing. What cannot be read holds nothing
 * back, and is an error: no build goes past it.
 */
export function ownHold(entry: Entry): OwnHold | undefined {
  const { collection, raw } = entry;
  if (!HOLDABLE.has(collection) || !isMapping(raw)) return undefined;
  const { draft, publishOn } = raw;
  if (draft === undefined && publishOn === undefined) return undefined;
  const day = typeof publishOn === 'string' ? parsePartialDate(publishOn) : undefined;
  const isDay = day?.precision === 'day';
  const problems = [
    ...(draft === undefined || typeof draft === 'boolean' ? [] : [badDraft(entry, draft)]),
    ...(publishOn === undefined || isDay ? [] : [badDay(entry, publishOn)]),
  ];
  return {
    isDraft: draft === true,
    ...(isDay && { publishOn: day }),
    problems,
  };
}

const badDraft = (entry: Entry, value: unknown) =>
  entry.diagnose(
    'bad-value',
    ['draft'],
    `\`draft\` is true or false, received ${said(value)}`,
    'write `draft: true`, or delete the line once the text is finished',
  );

const badDay = (entry: Entry, value: unknown) =>
  entry.diagnose(
    'bad-date',
    ['publishOn'],
    `\`publishOn\` is a day, received ${said(value)}`,
    'write the day such as `publishOn: 2026-12-05`; what has no day yet is `draft: true`',
  );

const said = (value: unknown) => {
  if (value === null) return 'nothing';
  return typeof value === 'object' ? 'a list or keys' : `\`${excerpt(JSON.stringify(value).replace(/^"|"$/g, ''))}\``;
};

/**
 * What a file says of waiting that cannot be read as YAML.
 *
 * @returns undefined where no line says that it waits
 */
export function holdInText(text: string): Pick<OwnHold, 'isDraft' | 'publishOn'> | undefined {
  if (/^draft:\s*true\s*(?:#.*)?$/m.test(text)) return { isDraft: true };
  const publishOn = parsePartialDate(/^publishOn:\s*["']?(\d{4}-\d\d-\d\d)/m.exec(text)?.[1] ?? '');
  return publishOn && { isDraft: false, publishOn };
}

/** "is a draft", "waits until 5 December 2026", "waits with deals/acme, a draft" */
export function whyHeld({ until, with: other, isUnwritten: isToBeWritten }: Hold): string {
  if (isToBeWritten) return 'is still to be written';
  const when = until && printPartialDate(until);
  if (other === undefined) return when === undefined ? 'is a draft' : `waits until ${when}`;
  return when === undefined ? `waits with ${other}, a draft` : `waits with ${other} until ${when}`;
}
