/** Of a deal and of a chart, a feed with all that is said of it and of its figures. */
import type { Collections } from '../../collections.ts';
import { isRevision } from '../../publish/changes/published-change.ts';
import { changeEntry, dealEntry, firstValueEntry } from '../../publish/feeds/change-entry.tsx';
import type { FeedEntry, PublishedFeed } from '../../publish/feeds/published-feed.ts';
import { pathTo } from '../../routes/routes.ts';
import { absolute, absoluteHref, chartHref, dealHref, figureHref } from '../../views/address.ts';
import { once } from '../../model/once.ts';
import { printedText } from '../../model/printed-text.ts';
import { publishedChanges, publishedDeals, publishedFirstValues } from '../../views/correction/published-changes.ts';
import { namedBy } from '../../views/usage.ts';
import { correctionEntry, newestFirst, recordedEntry } from './said-entries.ts';

type FeedCollection = 'deals' | 'charts';

/** What a feed of one entry is made of: each piece with the pages that it is about, absolute. */
const pieces = once((all: Collections): { about: readonly string[]; entry: FeedEntry }[] => {
  const about = (urls: readonly string[], entries: readonly FeedEntry[]) =>
    entries.map((entry) => ({ about: urls.map((url) => url.replace(/#.*$/, '')), entry }));
  return [
    ...publishedChanges(all).flatMap((change) =>
      isRevision(change)
        ? about([change.figure.url], recordedEntry(all, changeEntry(change)))
        : about(
            change.about.map(({ url }) => url),
            [correctionEntry(change)],
          ),
    ),
    ...publishedDeals(all).flatMap((deal) => about([deal.url], recordedEntry(all, dealEntry(deal)))),
    ...publishedFirstValues(all).flatMap((value) =>
      about([value.figure.url], recordedEntry(all, firstValueEntry(value))),
    ),
  ].toSorted((a, b) => newestFirst(a.entry, b.entry));
});

/** Of each entry that has a feed, what names its files. */
export function entryFeedPaths(all: Collections) {
  const of = (collection: FeedCollection, entries: readonly { id: string }[]) =>
    entries.map(({ id }) => ({ params: { collection, id }, props: { collection, id } }));
  return [...of('deals', all.everyDeal.all), ...of('charts', all.charts.all)];
}

/** What changes in a deal or a chart, newest first. */
export function entryFeed(all: Collections, collection: FeedCollection, id: string): PublishedFeed {
  const isDeal = collection === 'deals';
  const pageUrl = absolute(isDeal ? dealHref(id) : chartHref(id));
  const figures = isDeal
    ? all.ledger.figures.filter(({ deals }) => deals.includes(id)).map((figure) => figure.id)
    : namedBy(all, { collection, id }, 'figures');
  const about = new Set([pageUrl, ...figures.map((figure) => absolute(figureHref(figure)))]);
  const name = isDeal ? all.everyDeal.get(id).name : printedText(all.ledger, all.charts.get(id).title);
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
