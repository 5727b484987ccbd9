import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { check } from './check.ts';
import { readContent } from '../model/reading/read-content.ts';
import type { RawFile } from '../model/reading/source-file.ts';
import { textReport } from './report/text-report.ts';
import { unreadLine } from './report/unread-line.ts';
import type { Understanding } from '../model/understand.ts';
import { storedEntries, type StoredName } from '../model/stored.ts';

/** Editors save several files in a row; one reading follows them. */
const QUIET_MS = 200;

type Fill = (reading: Understanding) => void;
type Watcher = NonNullable<LoaderContext['watcher']>;

/**
 * Reads and checks `content/` once, for all of Astro's collections. An error ends a build (or `astro sync`) with the
 * report and exit code 1, before a page is made; `astro dev` prints the report and goes on with what is in order, and
 * reads again after each change.
 */
export class ContentStore {
  #reading: Understanding | undefined;
  readonly #fills = new Map<StoredName, Fill>();
  #files: ReadonlyMap<string, RawFile> = new Map();

  loader(name: StoredName): Loader {
    return {
      name: `content-${name}`,
      load: ({ config, store, watcher }) => {
        const root = fileURLToPath(config.root).replaceAll('\\', '/').replace(/\/$/, '');
        const fill: Fill = (reading) => {
          const entries = storedEntries(reading, name);
          const unfinished = unfinishedAmong(store.values(), entries, reading);
          store.clear();
          for (const entry of [...entries, ...unfinished]) store.set({ ...entry, data: { ...entry.data } });
        };
        if (watcher && this.#fills.size === 0) this.#watch(watcher, root);
        this.#fills.set(name, fill);
        fill((this.#reading ??= this.#read(root, watcher !== undefined)));
        return Promise.resolve();
      },
    };
  }

  /** Of a file that is as it was, what was made of it is kept. */
  #read(root: string, goesOn: boolean): Understanding {
    const files = readContent(root).map((file) => {
      const before = this.#files.get(file.path);
      return before?.special === file.special && before && Buffer.compare(before.bytes, file.bytes) === 0
        ? before
        : file;
    });
    this.#files = new Map(files.map((file) => [file.path, file]));
    return report(check(files), goesOn);
  }

  #watch(watcher: Watcher, root: string): void {
    let waiting: NodeJS.Timeout | undefined;
    watcher.add(`${root}/content/`);
    watcher.on('all', (_event, path) => {
      if (!path.replaceAll('\\', '/').startsWith(`${root}/content/`)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        this.#reading = this.#read(root, true);
        for (const fill of this.#fills.values()) fill(this.#reading);
      }, QUIET_MS);
    });
  }
}

/** What an editor is in the middle of writing: it stays as it last was in order. */
function unfinishedAmong<Stored extends { id: string; filePath?: string }>(
  before: readonly Stored[],
  inOrder: readonly { id: string }[],
  { diagnostics }: Understanding,
): Stored[] {
  const ids = new Set(inOrder.map(({ id }) => id));
  const broken = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return before.filter(({ id, filePath }) => !ids.has(id) && filePath !== undefined && broken.has(filePath));
}

function report(reading: Understanding, goesOn: boolean): Understanding {
  const { diagnostics, sources } = reading;
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  const text = textReport(diagnostics, sources, { warnings: false });
  if (text !== '') (hasErrors ? console.error : console.log)(`\n${text}\n`);
  const unread = unreadLine(reading.content);
  if (unread !== '') console.log(unread);
  if (hasErrors && !goesOn) process.exit(1);
  return reading;
}
