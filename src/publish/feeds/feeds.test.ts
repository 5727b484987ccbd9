import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { correction, date, revision } from '../changes/test-support/sample-changes.ts';
import { atomFeed } from './atom.ts';
import { changeEntry } from './change-entry.tsx';
import { jsonFeed } from './json-feed.ts';
import type { FeedEntry, PublishedFeed } from './published-feed.ts';

const feedOf = (...entries: FeedEntry[]): PublishedFeed => ({
  title: 'Compute Ledger: changes & more',
  description: 'Every <change>.',
  pageUrl: 'https://ledger.test/changes/',
  urls: { atom: 'https://ledger.test/feeds/changes.xml', json: 'https://ledger.test/feeds/changes.json' },
  asOf: date('2026-10-08'),
  entries,
});

const sample = feedOf(changeEntry(correction), changeEntry(revision));

/** Without what looks like an escaped character: the reader below would unescape it twice. */
const texts = fc
  .string({ unit: 'grapheme' })
  .map((text) => text.trim().replace(/\s+/g, ' '))
  .filter((text) => text !== '' && !/[\p{Cc}\p{Cs}\p{Cn}]|&[#\w]/u.test(text));

const entries: fc.Arbitrary<FeedEntry> = fc.record({
  url: fc.webUrl(),
  title: texts,
  published: fc.constantFrom('2026-11-21', '2026-06', '2026-Q3', '2025').map(date),
  updated: fc.option(fc.constant(date('2026-11-22')), { nil: undefined }),
  html: fc.constantFrom('<p>A &amp; B ]]> &lt;c&gt; <em>“d”</em></p>', '<p>1 < 2</p>'),
  summary: fc.option(texts, { nil: undefined }),
});

test('a feed in Atom reads back through a feed reader', () => {
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 3 }), (written) => {
      const { meta, title, self, url, items, language } = parseFeed(atomFeed(feedOf(...written)));
      expect({ type: meta.type, version: meta.version, title, self, url, language }).toEqual({
        type: 'atom',
        version: '1.0',
        title: 'Compute Ledger: changes & more',
        self: 'https://ledger.test/feeds/changes.xml',
        url: 'https://ledger.test/changes/',
        language: 'en',
      });
      expect(
        items.map((item) => [item.id, item.title, item.published?.toISOString(), item.updated?.toISOString()]),
      ).toEqual(
        written.map(({ url: id, title: name, published, updated }) => [
          id,
          name,
          `${published.first}T00:00:00.000Z`,
          `${(updated ?? published).first}T00:00:00.000Z`,
        ]),
      );
    }),
  );
});

test('a feed in Atom holds the markup of its entries as text', () => {
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 3 }), (written) => {
      const contents = parse(atomFeed(feedOf(...written))).querySelectorAll('content');
      expect(contents.map((content) => [content.getAttribute('type'), content.text])).toEqual(
        written.map(({ html }) => ['html', html]),
      );
    }),
  );
});

describe('Atom', () => {
  const root = parse(atomFeed(sample));
  const one = (parent: ReturnType<typeof parse>, name: string) =>
    parent.childNodes.filter((node) => 'rawTagName' in node && node.rawTagName === name);

  // RFC 4287, 4.1.1 and 4.1.2.
  test('has exactly one id, title and time of update in the feed and in each entry', () => {
    const feed = root.querySelector('feed');
    const parents = [feed, ...(feed?.querySelectorAll('entry') ?? [])];
    expect(parents).toHaveLength(3);
    for (const parent of parents) {
      for (const name of ['id', 'title', 'updated']) expect(one(parent ?? root, name)).toHaveLength(1);
    }
  });

  test('names an author and itself, and says where the same can be read', () => {
    expect(root.querySelector('feed > author > name')?.text).toBe('Compute Ledger');
    expect(root.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe(sample.urls.atom);
    expect(root.querySelectorAll('entry > link[rel="alternate"]').map((link) => link.getAttribute('href'))).toEqual(
      sample.entries.map(({ url }) => url),
    );
  });

  test('was last updated with its newest entry, and without one, with its content', () => {
    const updatedOf = (feed: PublishedFeed) => parseFeed(atomFeed(feed)).updated?.toISOString();
    expect(updatedOf(sample)).toBe('2026-11-22T00:00:00.000Z');
    expect(updatedOf(feedOf())).toBe('2026-10-08T00:00:00.000Z');
  });
});

describe('JSON Feed', () => {
  const readJson = (...written: FeedEntry[]) =>
    JSON.parse(jsonFeed(feedOf(...written))) as Record<string, unknown> & { items: Record<string, string>[] };

  test('reads back as what was published', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 3 }), (written) => {
        const file = readJson(...written);
        expect(file).toMatchObject({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Compute Ledger: changes & more',
          home_page_url: 'https://ledger.test/changes/',
          feed_url: 'https://ledger.test/feeds/changes.json',
          authors: [{ name: 'Compute Ledger' }],
        });
        expect(file.items.map(({ id, url, title, content_html }) => [id, url, title, content_html])).toEqual(
          written.map(({ url, title, html }) => [url, url, title, html]),
        );
        // "in RFC 3339 format"
        for (const { date_published = '' } of file.items) {
          expect(date_published).toMatch(/^\d{4}-\d\d-\d\dT00:00:00(?:\.000)?Z$/);
        }
      }),
    );
  });

  test('has its list of items even when it is empty', () => {
    expect(readJson().items).toEqual([]);
  });
});

describe('an entry', () => {
  test('of a correction tells what was wrong, what is right, and where', () => {
    const { title, html, url } = changeEntry(correction);
    expect({ title, url }).toEqual({
      title: 'Corrected: OpenAI and Acme; Is 3 > 2?',
      url: 'https://ledger.test/corrections/#acme-power',
    });
    expect(parse(html).text).toBe(
      'It said: Acme will build at least 2 GW & more.It says: Acme will build at least 3 GW.Why: We had read an earlier filing.Source: Acme & Co: Acme Form 10-Q <June>OpenAI and AcmeIs 3 > 2?',
    );
  });

  test('of a new value tells the value before it, with source and evidence', () => {
    const { title, html, url } = changeEntry(revision);
    expect({ title, url }).toEqual({
      title: 'New value: Acme capacity for OpenAI, at least 3 GW',
      url: 'https://ledger.test/figures/acme-capacity/r/2/',
    });
    expect(parse(html).text).toContain('at least 3 GW, reported. Before: at least 2 GW. This is its revision 2.');
    expect(parse(html).querySelector('blockquote')?.text).toBe('three <gigawatts> in all');
  });
});
