import { CREDIT } from '../credit.ts';
import { printJson } from '../json-file.ts';
import { timeOf, type PublishedFeed } from './published-feed.ts';

/**
 * A feed in JSON Feed 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(feed: PublishedFeed): string {
  return printJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.pageUrl,
    feed_url: feed.urls.json,
    language: 'en',
    authors: [{ name: CREDIT }],
    items: feed.entries.map(({ id, url, title, published, updated, html, summary }) => ({
      id,
      url,
      title,
      date_published: timeOf(published),
      ...(updated && { date_modified: timeOf(updated) }),
      ...(summary !== undefined && { summary }),
      content_html: html,
    })),
  });
}
