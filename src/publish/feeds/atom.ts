import { generateAtomFeed } from 'feedsmith';
import { CREDIT, LICENCE } from '../published-chart.ts';
import { timeOf, updatedAt, type PublishedFeed } from './published-feed.ts';

/**
 * A feed in Atom.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(feed: PublishedFeed): string {
  return generateAtomFeed({
    id: feed.urls.atom,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: updatedAt(feed),
    authors: [{ name: CREDIT }],
    rights: { value: `${CREDIT}, ${LICENCE.name}, ${LICENCE.url}` },
    links: [
      { rel: 'self', type: 'application/atom+xml', href: feed.urls.atom },
      { rel: 'alternate', type: 'text/html', href: feed.pageUrl },
    ],
    entries: feed.entries.map(({ url, title, published, updated, html, summary }) => ({
      id: url,
      title: { value: title },
      links: [{ rel: 'alternate', type: 'text/html', href: url }],
      published: timeOf(published),
      updated: timeOf(updated ?? published),
      ...(summary !== undefined && { summary: { value: summary } }),
      content: { type: 'html', value: html },
    })),
  });
}
