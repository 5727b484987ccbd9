/** An address that has another one now. */
export interface Redirect {
  from: string;
  to: string;
  /** `2026-11-22` */
  date: string;
  why: string;
}

/** Addresses whose content was taken out. */
export interface Tombstone {
  addresses: readonly string[];
  date: string;
  what: string;
  instead: string;
}

/** Everything that has moved or was taken out, by address. */
export class Retired {
  readonly redirects: readonly Redirect[];
  readonly tombstones: readonly Tombstone[];
  readonly #targets: ReadonlyMap<string, string>;
  readonly #withdrawn: ReadonlySet<string>;

  constructor(redirects: readonly Redirect[], tombstones: readonly Tombstone[]) {
    this.redirects = redirects;
    this.tombstones = tombstones;
    this.#targets = new Map(redirects.map(({ from, to }) => [from, to]));
    this.#withdrawn = new Set(tombstones.flatMap(({ addresses }) => addresses));
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
  get renamedIds(): ReadonlyMap<string, { from: string; to: string }[]> {
    const renamed = this.redirects.flatMap(({ from, to }) => {
      const [page = '', id] = from.split('#');
      const [target, newId] = to.split('#');
      return id === undefined || newId === undefined || page !== target ? [] : [{ page, from: id, to: newId }];
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
