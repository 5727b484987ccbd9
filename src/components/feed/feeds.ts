import type { Collections } from '../../collections.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import { comparePartialDates } from '../../ledger/partial-date.ts';
import { isRevision } from '../../publish/changes/published-change.ts';
import { changeEntry, dealEntry, firstValueEntry } from '../../publish/feeds/change-entry.tsx';
import { feedHtml } from '../../publish/feeds/feed-html.ts';
import type { FeedEntry, PublishedFeed } from '../../publish/feeds/published-feed.ts';
import { absoluteHref, pathOf } from '../../views/address.ts';
import { firstPublication } from '../../views/correction/said-changes.ts';
import { dealCitable, explainerCitable } from '../cite/text-citables.ts';
import FeedArticle from './FeedArticle.astro';
import { FEEDS, feedPath, type FeedName } from '../../views/feed-names.ts';
import { markupOf } from '../markup-of.ts';
import { printedText } from '../../model/printed-text.ts';
import { correctionEntry, newestFirst, recordedEntry } from './said-entries.ts';
import {
  publishedChanges,
  publishedCorrections,
  publishedDeals,
  publishedFirstValues,
} from '../../views/correction/published-changes.ts';

/** A feed with everything in it. */
export async function publishedFeed(all: Collections, name: FeedName): Promise<PublishedFeed> {
  const { title, description, page } = FEEDS[name];
  return {
    title: `Compute Ledger: ${title.toLowerCase()}`,
    description,
    pageUrl: absoluteHref(page),
    urls: { atom: absoluteHref(feedPath(name, 'xml')), json: absoluteHref(feedPath(name, 'json')) },
    asOf: all.site.sourcesRead.first,
    entries: await ENTRIES[name](all),
  };
}

const ENTRIES: Readonly<Record<FeedName, (all: Collections) => FeedEntry[] | Promise<FeedEntry[]>>> = {
  changes: (all) =>
    publishedChanges(all)
      .flatMap((change) => (isRevision(change) ? recordedEntry(all, changeEntry(change)) : correctionEntry(change)))
      .toSorted(newestFirst),
  corrections: (all) => publishedCorrections(all).map(correctionEntry),
  additions: (all) =>
    [...publishedDeals(all).map(dealEntry), ...publishedFirstValues(all).map(firstValueEntry)]
      .flatMap((entry) => recordedEntry(all, entry))
      .toSorted(newestFirst),
  articles: articleEntries,
};

/** Whole articles, newest first; each names the day itself. */
async function articleEntries(all: Collections): Promise<FeedEntry[]> {
  const articles = await Promise.all([
    ...all.deals.all.map(async (article) => ({ article, cited: await dealCitable(article) })),
    ...all.explainers.all.map(async (article) => ({ article, cited: await explainerCitable(article) })),
  ]);
  return Promise.all(
    articles
      .toSorted((a, b) => comparePartialDates(b.article.published, a.article.published))
      .map(async ({ article, cited }): Promise<FeedEntry> => {
        const markup = await markupOf(FeedArticle, { article, cited });
        return {
          id: firstPublication(all, cited.liveUrl)?.url ?? cited.liveUrl,
          url: cited.liveUrl,
          title: cited.title,
          published: article.published.first,
          updated: publishedCorrections(all, pathOf(cited.liveUrl))[0]?.date.first,
          summary: withPlainSpaces(printedText(all.ledger, article.standfirst)),
          html: feedHtml(markup, cited.liveUrl),
        };
      }),
  );
}
