import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { CREDIT, LICENCE } from '../credit.ts';
import { timeOf, updatedAt, type FeedEntry, type PublishedFeed } from './published-feed.ts';

/**
 * A feed in Atom. Preact escapes every text as XML wants it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(feed: PublishedFeed): string {
  const root = h(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    h('id', null, feed.urls.atom),
    h('title', null, feed.title),
    h('subtitle', null, feed.description),
    h('updated', null, updatedAt(feed)),
    h('author', null, h('name', null, CREDIT)),
    h('rights', null, `${CREDIT}, ${LICENCE.name}, ${LICENCE.url}`),
    h('link', { rel: 'self', type: 'application/atom+xml', href: feed.urls.atom }),
    h('link', { rel: 'alternate', type: 'text/html', href: feed.pageUrl }),
    ...feed.entries.map(atomEntry),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderToString(root)}\n`;
}

const atomEntry = ({ id, url, title, published, updated, html, summary }: FeedEntry) =>
  h(
    'entry',
    null,
    h('id', null, id),
    h('title', null, title),
    h('link', { rel: 'alternate', type: 'text/html', href: url }),
    h('published', null, timeOf(published)),
    h('updated', null, timeOf(updated ?? published)),
    summary === undefined ? null : h('summary', null, summary),
    h('content', { type: 'html' }, html),
  );
