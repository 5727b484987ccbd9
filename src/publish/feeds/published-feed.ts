export interface FeedEntry {
  /** The address under which it was first published, absolute: it stays when the page gets another one. */
  id: string;
  /** Its permalink, absolute. */
  url: string;
  title: string;
  /** The day on which the site said it, not the one since when it is so: `2026-11-22`. */
  published: string;
  /** Left out where it has not changed since. */
  updated?: string | undefined;
  /** Whole, with absolute addresses. */
  html: string;
  /** In plain words, where the title does not say it all. */
  summary?: string | undefined;
}

export interface PublishedFeed {
  title: string;
  description: string;
  /** Of the page that lists the same. */
  pageUrl: string;
  /** Of the feed in each format; the first is its id. */
  urls: { atom: string; json: string };
  /** The latest day for which the content speaks, for a feed without entries. */
  asOf: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

/**
 * Feeds know moments, we know days. At this hour of UTC it is that day everywhere from Honolulu (0:00) to Auckland in
 * summer (23:00), so that readers print the right one wherever they are; midnight is the day before in all of America,
 * and noon the day after in New Zealand. No hour is the same day for everybody: Niue and Kiritimati are 25 hours apart.
 */
export const timeOf = (day: string) => `${day}T10:00:00Z`;

/** When anything in the feed last changed. */
export const updatedAt = ({ entries, asOf }: PublishedFeed) =>
  entries
    .map(({ updated, published }) => timeOf(updated ?? published))
    .toSorted()
    .at(-1) ?? timeOf(asOf);
