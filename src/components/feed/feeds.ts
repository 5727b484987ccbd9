import type { Collections } from '../../collections.ts';
import { withPlainSpaces } from '../../ledger/number-text.ts';
import { comparePartialDates } from '../../ledger/partial-date.ts';
import { isRevision, type PublishedCorrection } from '../../publish/changes/published-change.ts';
import { changeEntry, dealEntry, firstValueEntry, type EntryText } from '../../publish/feeds/change-entry.tsx';
import { feedHtml } from '../../publish/feeds/feed-html.ts';
import type { FeedEntry, PublishedFeed } from '../../publish/feeds/published-feed.ts';
import { absoluteHref, pathOf } from '../../views/address.ts';
import { firstRecord } from '../../views/said-changes.ts';
import { dealCitable, explainerCitable } from '../cite/text-citables.ts';
import FeedArticle from './FeedArticle.astro';
import { FEEDS, feedPath, type FeedName } from '../../views/feed-names.ts';
import { markupOf } from '../markup-of.ts';
import { plainText } from '../../model/plain-text.ts';
import {
  publishedChanges,
  publishedCorrections,
  publishedDeals,
  publishedFirstValues,
} from '../../views/published-changes.ts';

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
    newestFirst(
      publishedChanges(all).flatMap((change) =>
        isRevision(change) ? recorded(all, changeEntry(change)) : correctionEntry(change),
      ),
    ),
  corrections: (all) => publishedCorrections(all).map(correctionEntry),
  additions: (all) =>
    newestFirst(
      [...publishedDeals(all).map(dealEntry), ...publishedFirstValues(all).map(firstValueEntry)].flatMap((entry) =>
        recorded(all, entry),
      ),
    ),
  articles: articleEntries,
};

const newestFirst = (entries: readonly FeedEntry[]) =>
  entries.toSorted((a, b) => b.published.localeCompare(a.published));

/**
 * Dated by the day on which it was published, since that is news to who follows us: the world may have changed months
 * before. What is not published yet is in no feed.
 */
function recorded(all: Collections, entry: EntryText): FeedEntry[] {
  const record = firstRecord(all, entry.url);
  return record ? [{ ...entry, id: record.url, published: record.day }] : [];
}

/** A correction names the day itself. */
const correctionEntry = (correction: PublishedCorrection): FeedEntry => ({
  ...changeEntry(correction),
  id: correction.url,
  published: correction.date.first,
});

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
          id: firstRecord(all, cited.liveUrl)?.url ?? cited.liveUrl,
          url: cited.liveUrl,
          title: cited.title,
          published: article.published.first,
          updated: publishedCorrections(all, pathOf(cited.liveUrl))[0]?.date.first,
          summary: withPlainSpaces(plainText(all.ledger, article.standfirst)),
          html: feedHtml(markup, cited.liveUrl),
        };
      }),
  );
}
