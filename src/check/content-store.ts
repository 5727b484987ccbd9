import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { PartialDate } from '../ledger/partial-date.ts';
import type { Understanding } from '../model/understand.ts';
import { storedEntries, type StoredName } from '../model/stored.ts';

/** The name of the plugin of Vite that reads `content/` for `astro dev`, again after each change. */
export const DESK = 'desk';

/** Knows what pages of `astro dev` are built from. */
interface Shows {
  shown(): Understanding;
}

/**
 * Reads and checks `content/` once, for all of Astro's collections. An error ends a build (or `astro sync`) with the
 * report and exit code 1, before a page is made; `astro dev` goes on with what its desk shows.
 */
export class ContentStore {
  readonly #day: PartialDate;
  #understood: Promise<Understanding> | undefined;

  /** @param day of the build: what waits for a later one is left out */
  constructor(day: PartialDate) {
    this.#day = day;
  }

  /** Fills one of Astro's collections: once for a build, and for `astro dev` when articles come or go. */
  loader(name: StoredName): Loader {
    return {
      name: `content-${name}`,
      load: async ({ config, store }) => {
        const desk = deskIn(config.vite.plugins);
        const understood = desk
          ? desk.shown()
          : await (this.#understood ??= readInOrder(fileURLToPath(config.root), this.#day));
        store.clear();
        for (const entry of storedEntries(understood, name)) store.set({ ...entry, data: { ...entry.data } });
      },
    };
  }
}

/** Vite's plugins may be nested, and may be left out by a falsy value. */
function deskIn(plugins: readonly unknown[] = []): Shows | undefined {
  const plugin = plugins
    .flat(Infinity)
    .find(
      (each): each is { name: string; api: Shows } =>
        typeof each === 'object' && each !== null && 'name' in each && each.name === DESK,
    );
  return plugin?.api;
}

// `astro dev` has no use for the rules here, and starts sooner without them.
const readInOrder = async (root: string, day: PartialDate) =>
  (await import('./read-in-order.ts')).readInOrder(root, day);
