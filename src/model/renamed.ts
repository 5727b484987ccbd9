import type { ParsedEntries } from './parsed-entries.ts';

/**
 * The ids that entries of a kind have now, by those that they had: as `content/redirects.yaml` sends their pages on.
 *
 * @param kind as addresses have it: `figures`, `charts`
 */
export function renamedIn(content: ParsedEntries, kind: string): ReadonlyMap<string, string> {
  const idIn = (address: string) => new RegExp(`^/${kind}/([a-z0-9-]+)/$`).exec(address)?.[1];
  return new Map(
    content.parsed('redirects').flatMap(({ data }) =>
      data.flatMap(({ from, to }): [string, string][] => {
        const [id, newId] = [idIn(from), idIn(to)];
        return id === undefined || newId === undefined ? [] : [[id, newId]];
      }),
    ),
  );
}

/** True when a tombstone stands for the page of an entry. */
export const isWithdrawn = (content: ParsedEntries, kind: string, id: string): boolean =>
  content.parsed('tombstones').some(({ data }) => data.some((each) => each.addresses.includes(`/${kind}/${id}/`)));
