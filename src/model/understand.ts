import { WRITTEN_PAGES } from '../routes/standing-pages.ts';
import type { CollectionName } from './collection-name.ts';
import { isMachineWritten } from './collections.ts';
import { Content } from './content.ts';
import type { Diagnostic } from './diagnostic.ts';
import { guard } from './guard.ts';
import { once } from './once.ts';
import { parseEntry } from './parse-entry.ts';
import type { ArticleBody } from './reading/article-body.ts';
import type { Entry } from './reading/entry.ts';
import { parsePermalinks, PERMALINKS, type Permalink } from './reading/permalinks-file.ts';
import { entryAt, placesOf, type PublishedEntry } from './published/former-entries.ts';
import { readArticle } from './reading/read-article.ts';
import { readEntries, type EntryId } from './reading/read-entries.ts';
import { SourceFile, type RawFile } from './reading/source-file.ts';

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
const parse = once(parseEntry);

type WithBody = Entry & { bodyStart: number };
const hasBody = (entry: Entry): entry is WithBody => entry.bodyStart !== undefined;
const readBody = once(({ file, id, bodyStart }: WithBody) => readArticle(file, id, bodyStart));

/** Reads every entry and article, each by itself; how they fit together is for the rules. Never throws. */
export function understand(files: readonly RawFile[]): Understanding {
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, SourceFile>();
  const entries: Entry[] = [];
  const unreadable: EntryId[] = [];
  const unknown = new Set<CollectionName>();
  const published: Permalink[] = [];
  for (const file of files) {
    guard(diagnostics, file.path, () => {
      if (isMachineWritten(file.path)) {
        if (file.path !== PERMALINKS) return;
        const text = new SourceFile(file.path, new TextDecoder().decode(file.bytes));
        sources.set(file.path, text);
        const { permalinks, problems } = parsePermalinks(text);
        published.push(...permalinks);
        diagnostics.push(...problems);
        return;
      }
      const reading = readFile(file);
      if (reading.source) sources.set(file.path, reading.source);
      diagnostics.push(...reading.problems);
      entries.push(...reading.entries);
      unreadable.push(...reading.lostIds);
      if (reading.lostCollection) unknown.add(reading.lostCollection);
    });
  }
  const paths = new Set(files.map(({ path }) => path));
  for (const [path, remedy] of NEEDED.filter(([each]) => !paths.has(each))) {
    diagnostics.push(new SourceFile(path, '').diagnose('missing-file', 0, 'The file does not exist', remedy));
  }
  const content = assemble(dropRepeated(entries, diagnostics), unreadable, unknown, published, diagnostics);
  return { content, diagnostics, sources, published };
}

/** Two files may not give the same id: the first keeps it. */
function dropRepeated(entries: readonly Entry[], diagnostics: Diagnostic[]): Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.collection}/${entry.id}`;
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

function assemble(
  entries: readonly Entry[],
  unreadable: readonly EntryId[],
  unknown: ReadonlySet<CollectionName>,
  published: readonly Permalink[],
  diagnostics: Diagnostic[],
): Content {
  const lost = [...unreadable];
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
  const gone = goneEntries(published, [...entries, ...unreadable], unknown);
  const isComplete = unreadable.length === 0 && unknown.size === 0 && gone.length === 0;
  return new Content(entries, data, bodies, lost, { isComplete, unknown, gone });
}

/** @param unknown collections in which any id may be missing */
function goneEntries(
  published: readonly Permalink[],
  written: readonly EntryId[],
  unknown: ReadonlySet<CollectionName>,
): PublishedEntry[] {
  const keys = new Set(written.map(({ collection, id }) => `${collection}/${id}`));
  return published.flatMap(({ address }) => {
    const entry = entryAt(address);
    const isWritten = ({ collection, id }: EntryId) =>
      placesOf(collection).some((each) => unknown.has(each) || keys.has(`${each}/${id}`));
    return entry && !isWritten(entry) ? [entry] : [];
  });
}
