import { parse, type HTMLElement } from 'node-html-parser';
import type { SiteBuild } from './build-site.ts';
import { parsed, servedAt, type Page } from './pages.ts';

/** What one address answered. */
export interface Answer {
  /** As a reader of the published site would write it, without fragment. */
  url: string;
  status: number;
  /** Only of an HTML page: as sent, and parsed. */
  html?: string;
  root?: HTMLElement;
}

export interface Link {
  from: string;
  /** Absolute, without fragment. */
  to: string;
  /** Decoded, without `#`; empty for none. */
  fragment: string;
  /** Whether a browser fetches it by itself: an image, a style sheet, a frame. */
  isFetched: boolean;
}

export interface Crawl {
  /** The site's first page. */
  home: string;
  /** By address; every address of the site that a page or the sitemap names. */
  answers: ReadonlyMap<string, Answer>;
  links: readonly Link[];
  /** Addresses in the sitemap. */
  sitemap: readonly string[];
}

/** Follows every link from the home page, the sitemap and the page for missing pages. */
export async function crawl(build: SiteBuild): Promise<Crawl> {
  const origin = new URL(build.publicUrl).origin;
  const sitemap = await readSitemap(build, `${build.publicUrl}sitemap-index.xml`);
  const missing = `${build.publicUrl}no-such-page/`;

  const answers = new Map<string, Answer>();
  const links: Link[] = [];
  let next = new Set([build.publicUrl, missing, ...sitemap]);
  while (next.size > 0) {
    const answered = await Promise.all([...next].map((url) => ask(build, url)));
    for (const answer of answered) {
      answers.set(answer.url, answer);
      links.push(...linksOf(answer));
    }
    const wanted = links.map((link) => link.to).filter((url) => new URL(url).origin === origin);
    next = new Set(wanted.filter((url) => !answers.has(url)));
  }
  return { home: build.publicUrl, answers, links, sitemap };
}

/** The pages that answered with 200. */
export function pagesOf({ answers }: Crawl): Page[] {
  return [...answers.values()].filter(
    (answer): answer is Answer & Page => answer.status === 200 && answer.root !== undefined,
  );
}

async function ask(build: SiteBuild, url: string): Promise<Answer> {
  const response = await fetch(servedAt(build, url), { redirect: 'manual' });
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  // Pictures and data are only asked for.
  if (!isPage) {
    await response.body?.cancel();
    return { url, status: response.status };
  }
  const html = await response.text();
  return { url, status: response.status, html, root: parsed(html) };
}

async function readSitemap(build: SiteBuild, url: string): Promise<string[]> {
  const response = await fetch(servedAt(build, url));
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  const root = parse(await response.text());
  const locations = root.querySelectorAll('loc').map((location) => location.text.trim());
  const isIndex = root.querySelector('sitemapindex') !== null;
  return isIndex ? (await Promise.all(locations.map((inner) => readSitemap(build, inner)))).flat() : locations;
}

const FETCHED_LINKS = new Set(['stylesheet', 'icon', 'apple-touch-icon', 'preload', 'modulepreload', 'manifest']);

function linksOf({ url, root }: Answer): Link[] {
  if (root === undefined) return [];
  return root.querySelectorAll('*').flatMap((element) => {
    return addressesIn(element).flatMap((text) => {
      const target = URL.parse(text, url);
      if (target === null) throw new Error(`${url} links to "${text}", which is no address`);
      if (!/^https?:$/.test(target.protocol)) return [];
      const fragment = decodeURIComponent(target.hash.slice(1));
      target.hash = '';
      return [{ from: url, to: target.href, fragment, isFetched: isFetched(element) }];
    });
  });
}

function addressesIn(element: HTMLElement): string[] {
  const { href, 'xlink:href': xlink, src, poster, action, data, srcset, content } = element.attributes;
  const candidates = srcset?.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]) ?? [];
  const meta = element.tagName === 'META' && /^https?:/.test(content ?? '') ? content : undefined;
  const object = element.tagName === 'OBJECT' ? data : undefined;
  return [href, xlink, src, poster, action, object, meta, ...candidates].filter((text) => text !== undefined);
}

function isFetched(element: HTMLElement): boolean {
  if (element.tagName === 'LINK') {
    return (element.getAttribute('rel') ?? '').split(/\s+/).some((rel) => FETCHED_LINKS.has(rel));
  }
  return !['A', 'AREA', 'META', 'FORM', 'BASE'].includes(element.tagName);
}
