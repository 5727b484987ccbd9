import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from './support/built-site.ts';
import { crawl, pagesOf, type Crawl } from './support/crawl.ts';
import { canonicalOf } from './support/pages.ts';

describe('the site', () => {
  let site: Crawl;
  beforeAll(async () => {
    site = await crawl(build);
  });

  const ours = `${new URL(build.publicUrl).origin}/`;
  const isOurs = (url: string) => url.startsWith(ours);

  test('finds everything that it links to', () => {
    const dead = site.links.filter(({ from, to }) => {
      return isOurs(to) && to !== from && site.answers.get(to)?.status !== 200;
    });
    expect(dead.map(({ from, to }) => `${from} → ${to} (${String(site.answers.get(to)?.status)})`)).toEqual([]);
  });

  test('has a place for every fragment that it links to', () => {
    const ids = new Map(
      pagesOf(site).map(({ url, root }) => [url, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
    );
    const adrift = site.links.filter(({ to, fragment }) => fragment !== '' && ids.get(to)?.has(fragment) === false);
    expect(adrift.map(({ from, to, fragment }) => `${from} → ${to}#${fragment}`)).toEqual([]);
  });

  test('leads from an explainer to its deals, and from each back to it', () => {
    const explainers = pagesOf(site).filter(({ url }) => /\/explainers\/[^/]+\/$/.test(url));
    expect(explainers).not.toEqual([]);
    const back = new Set(site.links.map(({ from, to }) => `${from} → ${to}`));
    for (const { url, root } of explainers) {
      const deals = root.querySelectorAll('#deals + ul a').map((a) => new URL(a.getAttribute('href') ?? '', url).href);
      expect(deals.length).toBeGreaterThan(1);
      expect(deals.filter((deal) => !back.has(`${deal} → ${url}`))).toEqual([]);
    }
  });

  test('names each section of an article in its contents', () => {
    const articles = pagesOf(site).filter(
      ({ url, root }) => /(deals|explainers)\/[^/]+\/$/.test(url) && root.querySelector('.toc') !== null,
    );
    expect(articles).not.toEqual([]);
    for (const { root } of articles) {
      const named = new Map(root.querySelectorAll('.toc a').map((a) => [a.getAttribute('href'), a.textContent.trim()]));
      const sections = root.querySelectorAll('.prose > h2');
      expect(sections, root.querySelector('title')?.textContent).not.toEqual([]);
      expect(sections.map(({ id }) => named.get(`#${id}`))).toEqual(sections.map((h2) => h2.textContent.trim()));
    }
  });

  test('says in an article how many figures and sources its page of evidence lists', () => {
    const byUrl = new Map(pagesOf(site).map(({ url, root }) => [url, root]));
    const articles = pagesOf(site).filter(({ url }) => /\/(?:deals|explainers)\/[^/]+\/$/.test(url));
    expect(articles.length).toBeGreaterThan(20);
    for (const { url, root } of articles) {
      const said = ['figures', 'sources'].map((id) => Number.parseInt(root.querySelector(`#${id}`)?.text.trim() ?? ''));
      const evidence = byUrl.get(`${url}evidence/`);
      const listed = ['#figures + div tbody tr', '#sources + div li'].map(
        (items) => evidence?.querySelectorAll(items).length,
      );
      expect(said, url).toEqual(listed);
    }
  });

  test('says on each page in the sitemap that this is its address', () => {
    const named = site.sitemap.map((url) =>
      canonicalOf(site.answers.get(url)?.root ?? expect.fail(`${url} is no page`)),
    );
    expect(named).toEqual(site.sitemap);
  });

  test('lists each page in the sitemap, or names another page as its address', () => {
    const unlisted = pagesOf(site).filter(
      ({ url, root }) => canonicalOf(root) === url || canonicalOf(root) === undefined,
    );
    expect(unlisted.map(({ url }) => url).filter((url) => !site.sitemap.includes(url))).toEqual([]);
  });

  test('leads to each page in the sitemap', () => {
    const linked = new Set(site.links.filter(({ from, to }) => from !== to).map(({ to }) => to));
    expect(site.sitemap.filter((url) => url !== build.publicUrl && !linked.has(url))).toEqual([]);
  });

  test('answers a missing page with a page of its own', () => {
    const missing = site.answers.get(`${build.publicUrl}no-such-page/`);
    expect(missing?.status).toBe(404);
    expect(missing?.root?.querySelector('h1')).not.toBeNull();
  });

  test('has an icon in pixels for who takes no SVG', async () => {
    const icons = ['favicon.ico', 'apple-touch-icon.png'];
    const home = pagesOf(site).find(({ url }) => url === site.home);
    const named = home?.root.querySelectorAll('link[rel~="icon"], link[rel="apple-touch-icon"]');
    const addresses = named?.map((link) => new URL(link.getAttribute('href') ?? '', site.home).href);
    expect(addresses).toEqual(expect.arrayContaining(icons.map((icon) => `${site.home}${icon}`)));
    const types = icons.map(async (icon) => (await fetch(`${build.servedUrl}${icon}`)).headers.get('content-type'));
    expect(await Promise.all(types)).toEqual(['image/x-icon', 'image/png']);
  });

  test('is taken by GitHub Pages as it is', () => {
    // Without this file, Jekyll leaves out what begins with `_`.
    expect(existsSync(join(build.directory, '.nojekyll'))).toBe(true);
    expect(existsSync(join(build.directory, '_astro'))).toBe(true);
  });

  test('fetches nothing from anybody else', () => {
    const foreign = site.links.filter(({ to, isFetched }) => isFetched && !isOurs(to));
    expect(foreign.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});
