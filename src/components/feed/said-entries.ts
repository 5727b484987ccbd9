/** What this site said, as entries of feeds: each dated by the day on which we said it. */
import type { Collections } from '../../collections.ts';
import type { PublishedCorrection } from '../../publish/changes/published-change.ts';
import { changeEntry, type EntryText } from '../../publish/feeds/change-entry.tsx';
import type { FeedEntry } from '../../publish/feeds/published-feed.ts';
import { firstPublication } from '../../views/correction/said-changes.ts';

/**
 * Dated by the day on which it was published, since that is news to who follows us: the world may have changed months
 * before. What is not published yet is in no feed.
 */
export function recordedEntry(all: Collections, text: EntryText): FeedEntry[] {
  const first = firstPublication(all, text.url);
  return first ? [{ ...text, id: first.url, published: first.day }] : [];
}

/** A correction names the day itself. */
export const correctionEntry = (correction: PublishedCorrection): FeedEntry => ({
  ...changeEntry(correction),
  id: correction.url,
  published: correction.date.first,
});

export const newestFirst = (a: FeedEntry, b: FeedEntry): number => b.published.localeCompare(a.published);
