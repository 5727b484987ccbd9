import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { correction, deal, firstValue, revision } from '../changes/test-support/sample-changes.ts';
import { atomFeed } from './atom.ts';
import { changeEntry, dealEntry, firstValueEntry, type EntryText } from './change-entry.tsx';
import { jsonFeed } from './json-feed.ts';
import { timeOf, type FeedEntry, type PublishedFeed } from './published-feed.ts';

const feedOf = (...entries: FeedEntry[]): PublishedFeed => ({
  title: 'Compute Ledger: changes & more',
  description: 'Every <change>.',
  pageUrl: 'https://ledger.test/changes/',
  urls: { atom: 'https://ledger.test/feeds/changes.xml', json: 'https://ledger.test/feeds/changes.json' },
  asOf: '2026-10-08',
  entries,
});

const published = (entry: EntryText): FeedEntry => ({ ...entry, id: entry.url, published: '2026-11-22' });
const sample = feedOf(published(changeEntry(correction)), published(changeEntry(revision)));

/** Without what looks like an escaped character: the reader below would unescape it twice. */
const texts = fc
  .string({ unit: 'grapheme' })
  .map((text) => text.trim().replace(/\s+/g, ' '))
  .filter((text) => text !== '' && !/[\p{Cc}\p{Cs}\p{Cn}]|&[#\w]/u.test(text));

const entries: fc.Arbitrary<FeedEntry> = fc.record({
  id: fc.webUrl(),
  url: fc.webUrl(),
  title: texts,
  published: fc.constantFrom('2026-11-21', '2026-06-30'),
  updated: fc.option(fc.constant('2026-11-22'), { nil: undefined }),
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
        written.map(({ id, title: name, published: day, updated }) => [
          id,
          name,
          `${day}T10:00:00.000Z`,
          `${updated ?? day}T10:00:00.000Z`,
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
    expect(updatedOf(sample)).toBe('2026-11-22T10:00:00.000Z');
    expect(updatedOf(feedOf())).toBe('2026-10-08T10:00:00.000Z');
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
          written.map(({ id, url, title, html }) => [id, url, title, html]),
        );
        // "in RFC 3339 format"
        for (const { date_published = '' } of file.items) {
          expect(date_published).toMatch(/^\d{4}-\d\d-\d\dT10:00:00Z$/);
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
    expect(parse(html).text).toContain(
      'at least 3 GW, reported, as of June 2026. Before: at least 2 GW. This is its revision 2.',
    );
    expect(parse(html).querySelector('blockquote')?.text).toBe('three <gigawatts> in all');
  });

  test('of a new value tells since when it holds, which may be long before it was published', () => {
    expect(parse(changeEntry(revision).html).text).toContain('as of June 2026');
  });

  test('of a first value tells it with source and evidence', () => {
    const { title, html, url } = firstValueEntry(firstValue);
    expect({ title, url }).toEqual({
      title: 'First value: Acme capacity for OpenAI, at least 2 GW',
      url: 'https://ledger.test/figures/acme-capacity/r/1/',
    });
    expect(parse(html).text).toContain('at least 2 GW, announced, as of 2025.');
    expect(parse(html).querySelector('blockquote')?.text).toBe('two gigawatts');
  });

  test('of a new deal tells who pays whom for what', () => {
    const { title, html } = dealEntry(deal);
    expect(title).toBe('New deal: OpenAI and Acme');
    expect(parse(html).text).toContain('OpenAI pays Acme for 2 GW. Announced: June 2026.');
  });
});

// Honolulu and Auckland are as far apart as most people who could read it; UTC's midnight is the day before in New York.
test.each(['Pacific/Honolulu', 'America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Pacific/Auckland'])(
  'a day is the same day for a reader in %s, in winter and in summer',
  (timeZone) => {
    for (const day of ['2026-01-01', '2026-07-01', '2026-12-31']) {
      expect(new Date(timeOf(day)).toLocaleDateString('sv-SE', { timeZone })).toBe(day);
    }
  },
);
