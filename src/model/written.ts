import { WRITTEN_PAGES } from '../routes/standing-pages.ts';
import type { CollectionName } from './collection-name.ts';
import { COLLECTIONS, collectionAt, isMachineWritten } from './collections.ts';
import type { Diagnostic } from './diagnostic.ts';
import { keyOf, type EntryKey } from './entry-key.ts';
import { guard } from './guard.ts';
import { holdInText, type Hold } from './hold.ts';
import { once } from './once.ts';
import type { Entry } from './reading/entry.ts';
import { parsePermalinks, PERMALINKS, type Permalink } from './reading/files/permalinks-file.ts';
import { readEntries, type ParsedFile } from './reading/read-entries.ts';
import { SourceFile, type RawFile } from './reading/files/source-file.ts';

/** Files without which the site cannot be built, each with what it holds. */
const NEEDED: readonly (readonly [path: string, remedy: string])[] = [
  ['content/home.yaml', 'write the words of the front page, or restore them'],
  ['content/site.yaml', 'write `sourcesRead:` and the day of the newest source that has been read'],
  ...Object.entries(WRITTEN_PAGES).map(
    ([id, page]) => [`content/pages/${id}.mdx`, `write the words of the page /${page}/, or restore them`] as const,
  ),
];

// A file that stays as it is, from one reading to the next, is not read anew.
const readFile = once(readEntries);

/** Everything that could be read of `content/`, file by file. */
export interface Written {
  entries: readonly Entry[];
  /** Ids that files seem to hold that could not be read. */
  lost: readonly EntryKey[];
  unknown: ReadonlySet<CollectionName>;
  published: readonly Permalink[];
  sources: ReadonlyMap<string, SourceFile>;
  /** Drafts that cannot be read. */
  unread: readonly Hold[];
  diagnostics: readonly Diagnostic[];
}

const readPermalinks = once((file: RawFile) => {
  const source = new SourceFile(file.path, new TextDecoder().decode(file.bytes));
  return { source, ...parsePermalinks(source) };
});

/** Reads files, each by itself. Never throws. */
export function readFiles(files: readonly RawFile[]): Written {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, SourceFile>();
  const entries: Entry[] = [];
  const lost: EntryKey[] = [];
  const unread: Hold[] = [];
  const unknown = new Set<CollectionName>();
  let published: readonly Permalink[] = [];
  for (const file of files) {
    guard(diagnostics, file.path, () => {
      if (isMachineWritten(file.path)) {
        if (file.path !== PERMALINKS) return;
        const { source, permalinks, problems } = readPermalinks(file);
        sources.set(file.path, source);
        published = permalinks;
        diagnostics.push(...problems);
        return;
      }
      const parsed = readFile(file);
      if (parsed.source) sources.set(file.path, parsed.source);
      diagnostics.push(...parsed.problems);
      entries.push(...parsed.entries);
      lost.push(...parsed.lostIds);
      unread.push(...unreadDrafts(parsed));
      if (parsed.lostCollection) unknown.add(parsed.lostCollection);
    });
  }
  const paths = new Set(files.map(({ path }) => path));
  for (const [path, remedy] of NEEDED.filter(([each]) => !paths.has(each))) {
    diagnostics.push(new SourceFile(path, '').diagnose('missing-file', 0, 'The file does not exist', remedy));
  }
  return { entries: dropRepeated(entries, diagnostics), lost, unknown, published, sources, unread, diagnostics };
}

/** A file that is one entry, cannot be read, and says that it waits. */
function unreadDrafts({ source, entries, lostIds }: ParsedFile): Hold[] {
  const [only] = lostIds;
  if (!source || !only || entries.length > 0 || !isOneEntry(source.path)) return [];
  const hold = holdInText(source.text);
  if (!hold) return [];
  return [{ ...only, place: source.path, ...(!hold.isDraft && hold.publishOn && { until: hold.publishOn }) }];
}

/** Whether a file is one entry, so that whatever is wrong with the one is wrong with the other. */
export const isOneEntry = (path: string) => {
  const collection = collectionAt(path);
  return collection !== undefined && ['file', 'article'].includes(COLLECTIONS[collection].shape);
};

/** Two files may not give the same id: the first keeps it. */
function dropRepeated(entries: readonly Entry[], diagnostics: Diagnostic[]): Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const other = first.get(key);
    if (!other) first.set(key, entry);
    else {
      diagnostics.push(
        entry.diagnoseKey(
          'duplicate-id',
          [],
          `The id \`${entry.id}\` is taken: ${other.file.path} has it`,
          'give this entry another id, or make one entry of the two',
        ),
      );
    }
  }
  return [...first.values()];
}
