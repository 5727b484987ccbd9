import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect } from 'vitest';
import { build } from './support/built-site.ts';
import { ownContent } from '../src/model/test-support/own-content.ts';
import { readPublished } from '../src/permalinks/published.ts';
import { test } from './support/browser.ts';
import { withPlainSpaces } from '../src/ledger/number-text.ts';
import { canonicalOf, headOf, pagesIn, samplePages, servedAt, type Page } from './support/pages.ts';

const CITED = /\/(?:figures|faq|charts|deals|explainers|sites)\/[^/]+\/$|\/data\/$/;

const ROOT = join(import.meta.dirname, '..');
const { permalinks } = readPublished(ROOT);

describe('the site', () => {
  let pages: Page[];
  let cited: Page[];
  beforeAll(() => {
    pages = pagesIn(build);
    cited = pages.filter(({ url }) => CITED.test(url));
  });

  /** Where the citations and revisions of a page stand: those of deals and explainers on the page of their evidence. */
  const citing = ({ url, root }: Page): HTMLElement =>
    /\/(?:deals|explainers)\//.test(url)
      ? (pages.find((page) => page.url === `${url}evidence/`)?.root ?? expect.fail(`${url} has no page of evidence`))
      : root;

  const fileOf = (url: string) => readFile(join(build.directory, url.slice(build.publicUrl.length)), 'utf8');

  test('every figure, answer, chart, deal and the data set can be cited, without a script too', () => {
    const formats = [/\((?:n\.d\.|\d{4})/, /@misc\{/, /ER {2}-/, /\{\{cite web/, /"URL":/];
    const silent = cited.filter((page) => {
      const text = citing(page).querySelector('section[aria-labelledby="cite"]')?.text ?? '';
      return !formats.every((format) => format.test(text));
    });
    expect(cited.length).toBeGreaterThan(20);
    expect(silent.map(({ url }) => url)).toEqual([]);
  });

  test('each has its citation as files', async () => {
    for (const { url } of cited) {
      const [item] = JSON.parse(await fileOf(`${url}cite.json`)) as { URL: string }[];
      expect(item?.URL.startsWith(build.publicUrl)).toBe(true);
      expect(await fileOf(`${url}cite.bib`)).toContain(item?.URL);
      expect(await fileOf(`${url}cite.ris`)).toContain(item?.URL);
    }
  });

  test('what has no revisions is cited as of a day, and its page says whether it has changed since', async () => {
    const pinned = /\/r\/\d+\/$|\/data\/\d/;
    const dated = pages.filter(({ url }) =>
      existsSync(join(build.directory, url.slice(build.publicUrl.length), 'cite.json')),
    );
    const kinds = new Set<string>();
    for (const { url, html } of dated) {
      const [item] = JSON.parse(await fileOf(`${url}cite.json`)) as { URL: string }[];
      const address = item?.URL ?? '';
      if (pinned.test(address) || address === url) continue;
      expect(address.replace(/\d{4}-\d\d-\d\d$/, ''), url).toBe(`${url}?since=`);
      expect(html, url).toContain('<since-looked');
      kinds.add(url.slice(build.publicUrl.length).split('/')[0] ?? '');
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['data', 'deals', 'promises', 'sites']));
  });

  test('each tells machines its title, author and address, and passes for no article of a journal', () => {
    for (const head of cited.map(headOf)) {
      expect(head.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBeTruthy();
      expect(tagsOf(head)).toMatchObject({ author: 'Compute Ledger,', public_url: canonicalOf(head) });
      expect(tagsOf(head)).not.toHaveProperty('title');
    }
  });

  test('a file to download is named for what it cites', () => {
    const names = cited.flatMap((page) =>
      citing(page)
        .querySelectorAll('.citing a[download]')
        .map((link) => link.getAttribute('download') ?? ''),
    );
    expect(names.filter((name) => !/^compute-ledger(-[a-z0-9]+)+\.(?:bib|ris|json)$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(cited.length * 3);
  });

  test('answers and articles are cited as of a day, at a page that stays as it is and leads to the one of today', async () => {
    const texts = cited.filter((page) => citing(page).querySelector('[data-not-said] > #revisions') !== null);
    expect(texts.map(({ url }) => url.split('/').at(-3))).toEqual(
      expect.arrayContaining(['deals', 'explainers', 'faq']),
    );
    const byUrl = new Map(pages.map((page) => [page.url, page]));
    for (const page of texts) {
      const { url } = page;
      const [item] = JSON.parse(await fileOf(`${url}cite.json`)) as { URL: string; title: string; genre: string }[];
      const pinned =
        byUrl.get(item?.URL ?? '')?.root ?? expect.fail(`${url} cites ${String(item?.URL)}, which is no page`);
      expect(item?.genre).toMatch(/^Revision \d+, as of \d/);
      expect(item?.URL).toMatch(/\/r\/\d+\/$/);
      expect(withPlainSpaces(pinned.querySelector('h1')?.text ?? '')).toBe(item?.title);
      expect(canonicalOf(pinned)).toBe(url);
      expect(tagsOf(pinned)['public_url']).toBe(item?.URL);
      const listed = citing(page)
        .querySelectorAll('#revisions + div a')
        .map((a) => new URL(a.getAttribute('href') ?? '', url).href);
      expect(listed.at(-1)).toBe(item?.URL);
    }
  });

  test('a pinned page tells machines its own address, and whose it is', () => {
    const pinned = pages.filter(({ url }) => /\/(?:deals|explainers|faq|figures)\/[^/]+\/r\/\d+\/$/.test(url));
    expect(pinned.length).toBeGreaterThan(100);
    const wrong = pinned.filter((page) => {
      const tags = tagsOf(headOf(page));
      return tags['public_url'] !== page.url || tags['author'] !== 'Compute Ledger,';
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  test('a page that stays as it is leads to the values that it prints, not to what they become', () => {
    const pinned = pages.filter(({ url }) => /\/(?:deals|explainers|faq)\/[^/]+\/r\/\d+\/$/.test(url));
    expect(pinned.length).toBeGreaterThan(0);
    const addresses = new Set(pages.map(({ url }) => url));
    const moving = pinned.flatMap(({ url, root }) =>
      root
        .querySelectorAll('main .prose a')
        .map((a) => a.getAttribute('href') ?? '')
        .filter((href) => /\/(?:figures|charts)\/[^/]+\/(?:#.*)?$/.test(href))
        // What nobody could confirm has no value, and so no revision.
        .filter((href) => addresses.has(new URL('r/1/', new URL(href, url)).href))
        .map((href) => `${url} → ${href}`),
    );
    expect(moving).toEqual([]);
  });

  test('every page leads to the feeds, and to the corrections in one step', () => {
    const feeds = ['articles', 'changes', 'additions', 'corrections'].flatMap((name) =>
      ['xml', 'json'].map((ending) => new URL(`feeds/${name}.${ending}`, build.publicUrl).pathname),
    );
    // An embed stands in other people's pages and has no furniture.
    const corrections = ` href="${new URL('corrections/', build.publicUrl).pathname}"`;
    for (const page of pages.filter(({ url }) => !/\/embed\/./.test(url))) {
      const links = headOf(page)
        .querySelectorAll('link[rel="alternate"]')
        .map((link) => link.getAttribute('href'));
      expect(links, page.url).toEqual(expect.arrayContaining(feeds));
      expect(/<footer class="footer".*/s.exec(page.html)?.[0], page.url).toContain(corrections);
    }
  });

  test.for(['articles', 'changes', 'additions', 'corrections'])(
    'the feed of %s is whole and links to pages',
    async (name) => {
      const { meta, items, self } = parseFeed(await fileOf(`${build.publicUrl}feeds/${name}.xml`));
      expect({ type: meta.type, self }).toEqual({ type: 'atom', self: `${build.publicUrl}feeds/${name}.xml` });
      const json = JSON.parse(await fileOf(`${build.publicUrl}feeds/${name}.json`)) as { items: { id: string }[] };
      expect(json.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { id } of items) expect(id?.startsWith(build.publicUrl)).toBe(true);
    },
  );

  test.for(['changes', 'additions'])(
    'the feed of %s dates each entry by the day on which it was published',
    async (name) => {
      const { items } = parseFeed(await fileOf(`${build.publicUrl}feeds/${name}.xml`));
      const said = items.filter(({ id }) => !id?.includes('/corrections/#'));
      expect(said.length).toBeGreaterThan(0);
      const days = said.map(({ id, published }) => [id ?? '', published?.toISOString().slice(0, 10)]);
      const recorded = new Map(
        permalinks.map(({ address, first }) => [new URL(`.${address}`, build.publicUrl).href, first]),
      );
      expect(days).toEqual(days.map(([id = '']) => [id, recorded.get(id)]));
    },
  );

  test('every deal, and the first value of every claimed figure, is in the feed of additions', async () => {
    const { items } = parseFeed(await fileOf(`${build.publicUrl}feeds/additions.xml`));
    const addresses = permalinks.map(({ address }) => address);
    const deals = addresses.filter((address) => /^\/deals\/[^/]+\/#past$/.test(address));
    const figures = ownContent.ledger.figures.filter(
      ({ formula, claims }) => formula === undefined && claims.length > 0,
    );
    const values = figures.map(({ id }) => `/figures/${id}/r/1/`).filter((address) => addresses.includes(address));
    expect(deals.length).toBeGreaterThan(0);
    expect(values.length).toBeGreaterThan(100);
    expect(items.map(({ id }) => id).toSorted()).toEqual(
      [...deals, ...values].map((address) => new URL(`.${address}`, build.publicUrl).href).toSorted(),
    );
  });

  test('articles stand in their feed in full, charts as pictures, addresses absolute', async () => {
    const { items } = JSON.parse(await fileOf(`${build.publicUrl}feeds/articles.json`)) as {
      items: { url: string; content_html: string }[];
    };
    const byUrl = new Map(pages.map((page) => [page.url, page]));
    expect(items.length).toBeGreaterThan(0);
    for (const { url, content_html: html } of items) {
      const root = parse(html);
      const prose =
        byUrl
          .get(url)
          ?.root.querySelectorAll('.prose > p')
          .map(({ text }) => squeezed(text)) ?? [];
      expect(prose.length).toBeGreaterThan(3);
      const text = squeezed(root.text);
      expect(prose.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
      expect(root.querySelectorAll('script, style, svg, [class], [id]')).toEqual([]);
      expect(root.querySelectorAll('img').every((image) => image.getAttribute('alt'))).toBe(true);
      const addresses = root.querySelectorAll('[href], [src]').map((element) => element.attributes);
      expect(addresses.filter(({ href, src }) => !/^https?:/.test(href ?? src ?? ''))).toEqual([]);
    }
  });
});

/** What a page tells reference managers. */
const tagsOf = (root: HTMLElement): Record<string, string | undefined> =>
  Object.fromEntries(
    root
      .querySelectorAll('meta[name^="citation_"]')
      .map((tag) => [tag.getAttribute('name')?.replace('citation_', '') ?? '', tag.getAttribute('content')] as const),
  );

/** Words alone, without what is hidden from listeners on the page and so is not in a feed. */
const squeezed = (text: string) => text.replace(/rev(?= \(revised\))/g, '').replace(/\s+/g, '');

describe('the site', () => {
  test('a button copies the citation and says so', async ({ browser }) => {
    const url =
      samplePages(build)
        .map((page) => page.url)
        .find((each) => /\/figures\/[^/]+\/$/.test(each)) ?? '';
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(servedAt(build, url));
    const first = page.locator('.citing copy-text').first();
    await first.getByRole('button').click();
    await first.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await first.locator('[data-text]').textContent());
    await context.close();
  });
});
