import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { COLLECTIONS, fileStem, type ArticleCollection, type CollectionName } from './collections.ts';
import { readContent } from './reading/read-content.ts';
import { isRecord, readEntries } from './reading/read-entries.ts';

/**
 * Loads a YAML collection through the reader that the checker uses, so that both see the
 * same entries. Astro's own `file()` logs a broken file and builds on without it; here a
 * broken file stops a build, and in `astro dev` what was last in order stays.
 */
export function contentLoader(collection: Exclude<CollectionName, ArticleCollection>): Loader {
  return {
    name: `content-${collection}`,
    async load(context) {
      const { watcher, logger, config } = context;
      if (!watcher) {
        await fill(collection, context);
        return;
      }
      const place = `${fileURLToPath(config.root)}${placeOf(collection)}`;
      const fillOrTell = () =>
        fill(collection, context).catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      await fillOrTell();
      watcher.add(place);
      const reload = (path: string) => {
        if (path.replaceAll('\\', '/').startsWith(place)) void fillOrTell();
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
    },
  };
}

const placeOf = (collection: CollectionName) =>
  COLLECTIONS[collection].shape === 'single' ? `content/${collection}.yaml` : `content/${collection}/`;

/** Replaces what the store holds, all of it or nothing. @throws {Error} with the first problem */
async function fill(collection: CollectionName, context: LoaderContext): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const readings = readContent(root.replace(/\/$/, ''))
    .filter(({ path }) => path.startsWith(placeOf(collection)))
    .map((file) => ({ path: file.path, ...readEntries(file) }));
  const error = readings.flatMap(({ problems }) => problems).find(({ severity }) => severity === 'error');
  if (error) throw new Error(`${error.file}:${error.line}:${error.column} ${error.message}`);
  const entries = readings.flatMap(({ path, entries: written }) =>
    written.map(async ({ id, raw }) => {
      // The topic of a figure is its file's name.
      const data = collection === 'figures' ? { id, topic: fileStem(path), entry: raw } : raw;
      const parsed = await context.parseData({ id, data: isRecord(data) ? data : {}, filePath: `${root}${path}` });
      return { id, data: parsed, filePath: path, digest: context.generateDigest(JSON.stringify(data)) };
    }),
  );
  const parsed = await Promise.all(entries);
  context.store.clear();
  for (const entry of parsed) context.store.set(entry);
}
