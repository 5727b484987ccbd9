import { isInFrames } from '../../routes/routes.ts';
import { renamer } from './named-after.ts';

/** An address that has another one now. */
export interface Redirect {
  from: string;
  to: string;
  /** `2026-11-22` */
  date: string;
  why: string;
  /** Not written by anyone: it follows from the redirect of the page that it is named after. */
  implied?: true;
}

/** Addresses whose content was taken out. */
export interface Tombstone {
  addresses: readonly string[];
  date: string;
  what: string;
  instead: string;
}

/** An id of a page that has another name now. */
export interface RenamedId {
  from: string;
  to: string;
  implied: boolean;
}

/**
 * True for what is a page of its own where it has retired. Of embeds, as of files, a copy stands at the old address:
 * a frame may forbid what sends readers on.
 */
export const isPage = (address: string) => address.endsWith('/') && !isInFrames(address);

/** Everything that has moved or was taken out, by address. */
export class Retired {
  readonly redirects: readonly Redirect[];
  readonly tombstones: readonly Tombstone[];
  readonly #targets: ReadonlyMap<string, string>;
  readonly #withdrawn: ReadonlySet<string>;

  /** @param published every address that was published: what is named after a page shares its lot */
  constructor(redirects: readonly Redirect[], tombstones: readonly Tombstone[], published: readonly string[] = []) {
    const written = new Set([...redirects.map(({ from }) => from), ...tombstones.flatMap((each) => each.addresses)]);
    const others = published.filter((address) => !written.has(address));
    this.redirects = [...redirects, ...redirects.flatMap((redirect) => impliedBy(redirect, others))];
    this.tombstones = tombstones.map((tombstone) => ({
      ...tombstone,
      addresses: [...tombstone.addresses, ...tombstone.addresses.flatMap((page) => others.filter(renamer(page)))],
    }));
    this.#targets = new Map(this.redirects.map(({ from, to }) => [from, to]));
    this.#withdrawn = new Set(this.tombstones.flatMap(({ addresses }) => addresses));
  }

  /** True when the very address has moved or was taken out. */
  has(address: string): boolean {
    return this.#targets.has(address) || this.#withdrawn.has(address);
  }

  /** True when an address, or the page that it is a fragment of, was taken out. */
  isWithdrawn(address: string): boolean {
    return this.#withdrawn.has(address) || this.#withdrawn.has(address.replace(/#.*$/, ''));
  }

  /** Where an address has moved: its own redirect, or its page's with the same fragment. */
  targetOf(address: string): string | undefined {
    const own = this.#targets.get(address);
    if (own !== undefined) return own;
    const [page = '', fragment] = address.split('#');
    const target = this.#targets.get(page);
    return target === undefined || fragment === undefined ? undefined : `${target.replace(/#.*$/, '')}#${fragment}`;
  }

  /** Fragments that have another id in the same page, as ids, by page. */
  get renamedIds(): ReadonlyMap<string, RenamedId[]> {
    const renamed = this.redirects.flatMap(({ from, to, implied = false }) => {
      const [page = '', id] = from.split('#');
      const [target, newId] = to.split('#');
      return id === undefined || newId === undefined || page !== target ? [] : [{ page, from: id, to: newId, implied }];
    });
    return Map.groupBy(renamed, ({ page }) => page);
  }

  /** Tombstones of fragments whose page goes on, each with its id. */
  fragmentsOf(page: string): { id: string; tombstone: Tombstone }[] {
    return this.tombstones.flatMap((tombstone) =>
      tombstone.addresses
        .filter((address) => address.startsWith(`${page}#`))
        .map((address) => ({ id: address.slice(page.length + 1), tombstone })),
    );
  }
}

function impliedBy({ from: page, to: newName, date, why }: Redirect, published: readonly string[]): Redirect[] {
  const nameOf = renamer(page, newName);
  return published.flatMap((from) => {
    const to = nameOf(from);
    return to === undefined ? [] : { from, to, date, why, implied: true };
  });
}
