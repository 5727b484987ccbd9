import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { PartialDate } from '../ledger/partial-date.ts';
import type { Understanding } from '../model/understand.ts';
import { storedEntries, type StoredName } from '../model/stored.ts';

/** Fills one of Astro's collections with what was read. */
export type Fill = (understood: Understanding) => void;

/** The name of the plugin of Vite that reads `content/` for `astro dev`, again after each change. */
export const DESK = 'desk';

interface Follower {
  follow(name: StoredName, fill: Fill): void;
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

  /** Fills one of Astro's collections: once for a build, after each change of a file for `astro dev`. */
  loader(name: StoredName): Loader {
    return {
      name: `content-${name}`,
      load: async ({ config, store }) => {
        const fill: Fill = (understood) => {
          store.clear();
          for (const entry of storedEntries(understood, name)) store.set({ ...entry, data: { ...entry.data } });
        };
        const desk = deskIn(config.vite.plugins);
        if (desk) desk.follow(name, fill);
        else fill(await (this.#understood ??= readInOrder(fileURLToPath(config.root), this.#day)));
      },
    };
  }
}

/** Vite's plugins may be nested, and may be left out by a falsy value. */
function deskIn(plugins: readonly unknown[] = []): Follower | undefined {
  const plugin = plugins
    .flat(Infinity)
    .find(
      (each): each is { name: string; api: Follower } =>
        typeof each === 'object' && each !== null && 'name' in each && each.name === DESK,
    );
  return plugin?.api;
}

// `astro dev` has no use for the rules here, and starts sooner without them.
const readInOrder = async (root: string, day: PartialDate) =>
  (await import('./read-in-order.ts')).readInOrder(root, day);
