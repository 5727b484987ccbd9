import type { EntryData } from '../../model/collections.ts';
import type { Content } from '../../model/content.ts';
import { didYouMean } from '../../model/meant/did-you-mean.ts';
import { pageOf } from '../lost/compare-permalinks.ts';
import { entryAt, placesOf, type PublishedEntry } from '../../model/retired/former-entries.ts';
import { leadsNowhere, sendsNowhere, stillThere, WHERE_TO } from '../lost/retired-words.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/reading/entry.ts';
import type { Path } from '../../model/reading/yaml/yaml-tree.ts';
import { describeWay, findWayBack } from '../way-back.ts';
import type { Rule } from './rule.ts';

/** Every retired address stands once, and leads to one that is not retired itself. */
export const retiredRule: Rule = (content) => {
  const places = placesIn(content);
  const placesOfEntry = Map.groupBy(places, ({ entry }) => entry);
  const byAddress = Map.groupBy(places, ({ address }) => address);
  const retired: ReadonlySet<string> = new Set(byAddress.keys());
  const targets = Map.groupBy(
    content.parsed('redirects').flatMap(({ data }) => data),
    ({ from }) => from,
  );
  const told = new Set<string>();
  const tellCircle = (entry: Entry, { from, to }: EntryData<'redirects'>[number], i: number) => {
    const circle =
      from === to ? undefined : findWayBack(from, (each) => targets.get(each)?.map((next) => next.to) ?? []);
    for (const each of circle ?? []) told.add(each);
    const message = `Nobody ever arrives: ${circle && describeWay(circle)}`;
    return circle && [entry.diagnose('bad-redirect', [i, 'to'], message, 'delete the one whose page is there')];
  };
  const notThere = (entry: Entry, path: Path, address: string, message: string) => {
    const remedy = remedyWhereGone(content, retired, address);
    return remedy === undefined ? undefined : [entry.diagnose('bad-redirect', path, message, remedy)];
  };
  const isRepeated = (place: RetiredPlace) => byAddress.get(place.address)?.[0] !== place;
  return (entry) => [
    ...(placesOfEntry.get(entry) ?? [])
      .filter(isRepeated)
      .map(({ address, path }) =>
        entry.diagnose('bad-redirect', path, `${address} has been retired already`, 'keep one of the two'),
      ),
    ...(placesOfEntry.get(entry) ?? [])
      .filter(({ address }) => isStillThere(content, address))
      .map(({ address, path }) => entry.diagnose('bad-redirect', path, ...stillThere(address))),
    ...(content.dataOf('redirects', entry) ?? []).flatMap((redirect, i) =>
      told.has(redirect.from)
        ? []
        : (tellCircle(entry, redirect, i) ??
          notThere(entry, [i, 'to'], redirect.to, leadsNowhere(redirect)) ??
          checkRedirect(entry, redirect, i, retired)),
    ),
    ...(content.dataOf('tombstones', entry) ?? []).flatMap(({ instead }, i) =>
      retired.has(instead)
        ? retiredTarget(entry, [i, 'instead'], instead)
        : (notThere(entry, [i, 'instead'], instead, sendsNowhere(instead)) ?? []),
    ),
  ];
};

interface RetiredPlace {
  address: string;
  entry: Entry;
  path: Path;
}

const placesIn = (content: Content): RetiredPlace[] => [
  ...content
    .parsed('redirects')
    .flatMap(({ entry, data }) => data.map(({ from }, i) => ({ address: from, entry, path: [i, 'from'] }))),
  ...content
    .parsed('tombstones')
    .flatMap(({ entry, data }) =>
      data.flatMap(({ addresses }, i) =>
        addresses.map((address, j) => ({ address, entry, path: [i, 'addresses', j] })),
      ),
    ),
];

function checkRedirect(
  entry: Entry,
  { from, to }: EntryData<'redirects'>[number],
  index: number,
  retired: ReadonlySet<string>,
): Diagnostic[] {
  const report = (message: string, remedy: string) => [entry.diagnose('bad-redirect', [index, 'to'], message, remedy)];
  if (from === to) return report(`${from} leads to itself`, 'write the address that it has now');
  if (retired.has(to)) return retiredTarget(entry, [index, 'to'], to);
  const [page = '', id] = from.split('#');
  const [target = '', newId] = to.split('#');
  // The page that a reader is sent on from can send its fragments to other places.
  if (id !== undefined && page !== target && !retired.has(page)) {
    const remedy = 'write a tombstone for it: the page goes on, and says there where to go';
    return report(`A fragment cannot move to another page: nothing tells a server which one was asked for`, remedy);
  }
  if (id !== undefined && newId === undefined)
    return report(`${from} is a fragment, and ${to} is none`, 'write the id that it has now, after a #');
  if (kindOf(page) !== kindOf(target))
    return report(`${from} and ${to} are files of different kinds`, 'write a file of the same kind, or a tombstone');
  return [];
}

/** The ending of a file; none of a page. */
const kindOf = (address: string) => /\.([^./]+)$/.exec(address)?.[1];

const retiredTarget = (entry: Entry, path: Path, address: string) => [
  entry.diagnose('bad-redirect', path, `${address} is retired itself`, 'write the address where a reader ends up'),
];

/** True for the page of an entry that is there. */
function isStillThere(content: Content, address: string): boolean {
  const entry = entryAt(address);
  return entry !== undefined && placesOf(entry.collection).some((each) => content.ids(each).includes(entry.id));
}

/** What to write for the page of an entry that is not there; undefined for any other, and for one that has retired itself. */
function remedyWhereGone(content: Content, retired: ReadonlySet<string>, address: string): string | undefined {
  const meant = entryAt(pageOf(address)) ?? entryAt(address);
  const places = placesOf(meant?.collection ?? 'site');
  const isKnown = ({ collection, id }: PublishedEntry) =>
    placesOf(collection).some((each) => content.has(each, id)) &&
    !content.gone.some((gone) => gone.address === meant?.address);
  if (!meant || isKnown(meant) || retired.has(meant.address)) return undefined;
  const addresses = places.flatMap((each) => content.ids(each)).map((id) => address.replace(meant.id, id));
  return didYouMean(address, addresses) ?? WHERE_TO;
}
