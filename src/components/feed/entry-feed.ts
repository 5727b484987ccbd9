/** Of a deal and of a chart, a feed with all that is said of it and of its figures. */
import type { Collections } from '../../collections.ts';
import { isRevision } from '../../publish/changes/published-change.ts';
import { changeEntry, dealEntry, firstValueEntry, type EntryText } from '../../publish/feeds/change-entry.tsx';
import type { FeedEntry, PublishedFeed } from '../../publish/feeds/published-feed.ts';
import { pathTo } from '../../routes/routes.ts';
import { absolute, absoluteHref, chartHref, dealHref, figureHref } from '../../views/address.ts';
import { once } from '../../model/once.ts';
import { plainText } from '../../model/plain-text.ts';
import { publishedChanges, publishedDeals, publishedFirstValues } from '../../views/published-changes.ts';
import { firstRecord } from '../../views/said-changes.ts';
import { namedBy } from '../../views/usage.ts';

export const FEED_COLLECTIONS = ['deals', 'charts'] as const;
type FeedCollection = (typeof FEED_COLLECTIONS)[number];

/** What a feed of one entry is made of: each piece with the pages that it is about, absolute. */
const pieces = once((all: Collections): { about: readonly string[]; entry: FeedEntry }[] => {
  const recorded = (about: readonly string[], text: EntryText) => {
    const record = firstRecord(all, text.url);
    return record ? [{ about, entry: { ...text, id: record.url, published: record.day } }] : [];
  };
  const page = (url: string) => url.split('#')[0] ?? url;
  return [
    ...publishedChanges(all).flatMap((change) =>
      isRevision(change)
        ? recorded([change.figure.url], changeEntry(change))
        : {
            about: change.about.map(({ url }) => page(url)),
            entry: { ...changeEntry(change), id: change.url, published: change.date.first },
          },
    ),
    ...publishedDeals(all).flatMap((deal) => recorded([page(deal.url)], dealEntry(deal))),
    ...publishedFirstValues(all).flatMap((value) => recorded([value.figure.url], firstValueEntry(value))),
  ].toSorted((a, b) => b.entry.published.localeCompare(a.entry.published));
});

/** Ids of the entries that have a feed. */
export const feedIds = (all: Collections, collection: FeedCollection) =>
  (collection === 'deals' ? all.everyDeal.all : all.charts.all).map(({ id }) => id);

export function entryFeed(all: Collections, collection: FeedCollection, id: string): PublishedFeed {
  const isDeal = collection === 'deals';
  const pageUrl = absolute(isDeal ? dealHref(id) : chartHref(id));
  const figures = isDeal
    ? all.ledger.figures.filter(({ deals }) => deals.includes(id)).map((figure) => figure.id)
    : namedBy(all, { collection, id }, 'figures');
  const about = new Set([pageUrl, ...figures.map((figure) => absolute(figureHref(figure)))]);
  const name = isDeal ? all.everyDeal.get(id).name : plainText(all.ledger, all.charts.get(id).title);
  const url = (format: string) => absoluteHref(pathTo({ name: 'entry-feed', collection, id, format }));
  return {
    title: `Compute Ledger: ${name}`,
    description: `New values, first values and corrections of ${isDeal ? 'this deal' : 'this chart'}, with their sources.`,
    pageUrl,
    urls: { atom: url('xml'), json: url('json') },
    asOf: all.site.sourcesRead.first,
    entries: pieces(all).flatMap((piece) => (piece.about.some((each) => about.has(each)) ? piece.entry : [])),
  };
}
