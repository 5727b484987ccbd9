import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryPath, isAnswer, KEPT, keptFolder, type Kept } from '../model/collections.ts';
import { writeWhole } from '../scaffold/write-whole.ts';

/** What is kept of a revision beside its page; `<n>.json`. */
interface RevisionRecord {
  /** From 1, without gaps. */
  revision: number;
  /** ISO day on which it was published. */
  date: string;
  /** A hash of what it says to a reader: while it stays the same, so does the revision. */
  says: string;
  /** SHA-256 of its page, so that nobody mends what must stay. */
  sha256: string;
}

/** The short form of a chart at a revision; `<n>-short.html` and what is recorded of it, `<n>-short.json`. */
export interface KeptShort {
  title: string;
  /** px */
  height: number;
  page: string;
}

/** A published revision, with what its collection records about it; its page is never made again. */
export type FrozenRevision<About> = RevisionRecord & About & { page: string; short?: KeptShort | undefined };

/** An entry as it stands, ready to be kept. */
export interface Freezable<About = object> {
  collection: Kept;
  id: string;
  says: string;
  about: About;
  /** See `freeze`. */
  page: string;
  /** Kept beside the page, also of a revision that was kept before it had one. */
  short?: KeptShort | undefined;
}

/**
 * The revisions of an entry that have been published, oldest first.
 *
 * @param root folder of the project
 * @throws {Error} when a file is missing, or a page is not what was published
 */
export function frozenRevisions<About>(root: string, collection: Kept, id: string): FrozenRevision<About>[] {
  const folder = join(root, keptFolder(collection, id));
  if (!existsSync(folder)) return [];
  const count = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name)).length;
  return Array.from({ length: count }, (_, i) => {
    const record = JSON.parse(readPublished(folder, `${i + 1}.json`)) as RevisionRecord & About;
    const page = readUnchanged(folder, `${i + 1}.html`, record.sha256);
    return { ...record, page, short: readShort(folder, i + 1) };
  });
}

function readShort(folder: string, n: number): KeptShort | undefined {
  if (!existsSync(join(folder, shortFile(n, 'json')))) return undefined;
  const { sha256, ...about } = JSON.parse(readPublished(folder, shortFile(n, 'json'))) as Omit<KeptShort, 'page'> &
    Pick<RevisionRecord, 'sha256'>;
  return { ...about, page: readUnchanged(folder, shortFile(n, 'html'), sha256) };
}

const shortFile = (n: number, ending: 'html' | 'json') => `${n}-short.${ending}`;

function readUnchanged(folder: string, name: string, sha256: string): string {
  const page = readPublished(folder, name);
  if (hash('sha256', page) !== sha256) throw new Error(`${join(folder, name)} was changed. ${RESTORE}`);
  return page;
}

const RESTORE = 'What was published never changes: take the file back as it was, `git log -p` has it.';

function readPublished(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${path} is missing. ${RESTORE}`);
  return readFileSync(path, 'utf8');
}

/** The revision that an entry is at: the latest if it still says the same, else one that is to be published. */
export function revisionOf(frozen: readonly { says: string }[], says: string): number {
  return frozen.at(-1)?.says === says ? frozen.length : frozen.length + 1;
}

/**
 * Keeps every entry that says something new as its next revision. What has been kept is never touched.
 *
 * @param date ISO day
 * @returns the files written, relative to the project
 */
export function freezeEntries(root: string, entries: readonly Freezable[], date: string): string[] {
  return entries.flatMap(({ collection, id, says, about, page, short }) => {
    const frozen = frozenRevisions(root, collection, id);
    const revision = revisionOf(frozen, says);
    const folder = keptFolder(collection, id);
    const keep = (name: string, text: string) => {
      writeWhole(join(root, folder, name), text);
      return `${folder}/${name}`;
    };
    const json = (record: object) => `${JSON.stringify(record, null, 2)}\n`;
    // The record last: without it, the page is not there.
    const own = () => {
      const record = { revision, date, says, ...about, sha256: hash('sha256', page) } satisfies RevisionRecord;
      return [keep(`${revision}.html`, page), keep(`${revision}.json`, json(record))];
    };
    const beside = ({ page: shortPage, ...shortAbout }: KeptShort) => [
      keep(shortFile(revision, 'html'), shortPage),
      keep(shortFile(revision, 'json'), json({ ...shortAbout, sha256: hash('sha256', shortPage) })),
    ];
    return [
      ...(short && !frozen[revision - 1]?.short ? beside(short) : []),
      ...(revision > frozen.length ? own() : []),
    ];
  });
}

/** Where a build leaves what could be kept, among what is installed. */
const builtFolder = (root: string, collection: Kept) => join(root, 'node_modules/.cache/revisions', collection);

/** Leaves an entry as it was built for `builtEntries`: only a build can draw charts and print texts. */
export function leaveForFreezing(root: string, entry: Freezable): void {
  writeWhole(join(builtFolder(root, entry.collection), `${entry.id}.json`), JSON.stringify(entry));
}

/**
 * What the last build made that can be kept, of entries that are still there; read it right after a build.
 *
 * @param root folder of the project
 */
export const builtEntries = (root: string): Freezable[] =>
  KEPT.flatMap((collection) => {
    const folder = builtFolder(root, collection);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Freezable)
      .filter(({ id }) => isAnswer(collection, id) || existsSync(join(root, entryPath(collection, id))));
  });

/** Of entries those that say something new, with the revision that they would be kept as. */
export const newRevisions = (root: string, entries: readonly Freezable[]) =>
  entries.flatMap(({ collection, id, says }) => {
    const frozen = frozenRevisions(root, collection, id);
    const revision = revisionOf(frozen, says);
    return revision > frozen.length ? [{ collection, id, revision }] : [];
  });
