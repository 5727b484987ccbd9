import type { PartialDate } from '../../ledger/partial-date.ts';

export interface FeedEntry {
  /** Its permalink, absolute, which is its id too. */
  url: string;
  title: string;
  published: PartialDate;
  /** Left out where it has not changed since. */
  updated?: PartialDate | undefined;
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
  asOf: PartialDate;
  /** Newest first. */
  entries: readonly FeedEntry[];
}

/** The start of the first day that a date can mean: feeds know no other dates. No clock is read. */
export const timeOf = ({ first }: PartialDate) => `${first}T00:00:00Z`;

/** When anything in the feed last changed. */
export const updatedAt = ({ entries, asOf }: PublishedFeed) =>
  entries
    .map(({ updated, published }) => timeOf(updated ?? published))
    .toSorted()
    .at(-1) ?? timeOf(asOf);
