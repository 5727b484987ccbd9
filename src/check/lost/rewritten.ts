import { reachable } from '../../ledger/reachable.ts';
import { collectionOf, routeOf, type PageCollection } from '../../routes/routes.ts';
import { causeOf, type WrittenEntry } from './causes.ts';
import type { Lost } from './compare-permalinks.ts';
import { listOf, tombstoneFor } from './to-paste.ts';

/** What became of something pinned, and how it is taken back. */
interface PinnedRewrite {
  what: string;
  restore: string;
}

/** What a pinned address keeps; undefined of any other. */
function pinnedAt(address: string): { collection: PageCollection; id: string; n: number } | undefined {
  const route = routeOf(address);
  return route && 'n' in route && route.n !== undefined
    ? { collection: collectionOf(route), id: route.id, n: route.n }
    : undefined;
}

/** For each thing that was probably changed the pinned addresses that say something else now, and what to do. */
export function describeRewritten(rewritten: readonly Lost[], written: readonly WrittenEntry[]): string[] {
  const figures = new Set(
    rewritten.flatMap(({ address }) => {
      const pinned = pinnedAt(address);
      return pinned?.collection === 'figures' ? pinned.id : [];
    }),
  );
  const addresses = new Set(rewritten.map(({ address }) => address));
  const told = rewritten.map((lost) => ({ lost, ...rewritingOf(lost, { figures, addresses }, written) }));
  return [...Map.groupBy(told, ({ what }) => what)].map(([what, all]) => {
    const lost = all.map((each) => each.lost);
    return [
      `${what}, so ${lost.length === 1 ? 'a pinned address says' : `${lost.length} pinned addresses say`} something else than when published:`,
      ...listOf(lost),
      '  What is pinned never changes. Mend it in one of three ways:',
      `    restore    ${all[0]?.restore ?? ''}`,
      '    redirect   if another pinned address says it now, write from and to into content/redirects.yaml',
      '    tombstone  if it must not stand, write into content/tombstones.yaml:',
      ...tombstoneFor(lost),
    ].join('\n');
  });
}

function rewritingOf(
  { address, target }: Lost,
  { figures, addresses }: Record<'figures' | 'addresses', ReadonlySet<string>>,
  written: readonly WrittenEntry[],
): PinnedRewrite {
  if (target !== undefined) {
    const restore = 'delete the redirect, and take back what was there';
    return { what: 'content/redirects.yaml sends readers to what says another thing', restore };
  }
  const { file } = causeOf(address, written);
  const back = `write it as it was: \`git log -p -- ${file}\` has it`;
  const pinned = pinnedAt(address);
  if (!pinned) return { what: `${file} was rewritten`, restore: back };
  const { collection, id, n } = pinned;
  if (collection === 'charts') {
    return {
      what: `content/revisions/charts/${id}/${n}.html: the chart \`${id}\` is not served as its revision ${n} was kept`,
      restore: `take back what was changed in content/revisions/charts/${id} or src/embed; a chart that says something new gets a revision of its own`,
    };
  }
  if (collection !== 'figures') {
    return {
      what: `content/revisions/${collection}/${id}/${n}.html: it is not served as it was kept`,
      restore: `take back what was changed in content/revisions/${collection}/${id} or src/pages; a text that says something new gets a revision of its own`,
    };
  }
  if (address.endsWith('/') && !addresses.has(address.replace(/\/$/, '.json'))) {
    return {
      what: `content/permalinks.txt was edited by hand, or the page of revisions in src/pages says another thing of \`${id}\``,
      restore: 'take back what was changed: `git log -p -- content/permalinks.txt src/pages/figures` has it',
    };
  }
  const root = rootOf(id, figures, written);
  const path = written.find((each) => each.collection === 'figures' && each.id === root)?.path ?? file;
  const claims = isDerived(root, written) ? 'what is recorded' : 'an accepted claim';
  return {
    what: `${path}: ${claims} of \`${root}\` was rewritten`,
    restore: `write it as it was: \`git log -p -- ${path}\` has it; what is new is the next accepted claim, below it`,
  };
}

const inputsOf = (id: string, written: readonly WrittenEntry[]) =>
  written.find((each) => each.collection === 'figures' && each.id === id)?.inputs ?? [];
const isDerived = (id: string, written: readonly WrittenEntry[]) => inputsOf(id, written).length > 0;

/** Of a derived figure, the rewritten one that it is computed from; otherwise itself. */
const rootOf = (figure: string, rewritten: ReadonlySet<string>, written: readonly WrittenEntry[]): string =>
  [...reachable(figure, (id) => inputsOf(id, written))].find((id) => rewritten.has(id) && !isDerived(id, written)) ??
  figure;
