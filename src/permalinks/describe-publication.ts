import type { Publication } from './publication.ts';

/** As many as an editor reads through. */
const MOST = 12;

/** What readers will find new, by the feed in which they find it; of a page's many addresses the one that says so. */
const FEEDS: readonly (readonly [name: string, address: RegExp])[] = [
  ['Changes', /^\/figures\/[^/]+\/r\/(?!1\/)\d+\/$|^\/corrections\/#/],
  ['Additions', /^\/figures\/[^/]+\/r\/1\/$|^\/deals\/[^/#]+\/#past$/],
  ['Articles', /^\/(?:deals|explainers)\/[^/#]+\/$/],
  ['Corrections', /^\/corrections\/#/],
];

/** What readers will see changed once it is published; empty where nothing is new. */
export function describePublication({
  comparison: { added, changed },
  revisions,
  derived,
}: Pick<Publication, 'comparison' | 'revisions' | 'derived'>): string {
  const [fragments, whole] = [added.filter(isFragment), added.filter((address) => !isFragment(address))];
  const [pages, files] = [whole.filter(isPage), whole.filter((address) => !isPage(address))];
  const pinned = changed.filter((address) => !pages.includes(address));
  return [
    ...list('Pages added', pages),
    ...count('Places in pages added', fragments),
    ...count('Files added', files),
    ...list('Pages and files that say something else', pinned.filter(isPage), pinned.length),
    ...list(
      'New revisions of charts and texts',
      revisions.map(({ collection, id, revision }) => `${collection}/${id}, revision ${revision}`),
    ),
    ...list('Derived figures with a new revision', derived),
    ...FEEDS.flatMap(([name, address]) =>
      list(
        `New entries of the feed “${name}”`,
        added.filter((each) => address.test(each)),
      ),
    ),
  ].join('\n');
}

const isPage = (address: string) => address.endsWith('/');
const isFragment = (address: string) => address.includes('#');

const count = (heading: string, items: readonly unknown[]) =>
  items.length === 0 ? [] : [`${heading}: ${items.length}`];

/** @param all how many there are, where not each is worth a line */
function list(heading: string, items: readonly string[], all = items.length): string[] {
  if (all === 0) return [];
  const shown = items.slice(0, MOST);
  const more = all > shown.length ? [`  and ${all - shown.length} more`] : [];
  return [`${heading}: ${all}`, ...shown.map((item) => `  ${item}`), ...more];
}
