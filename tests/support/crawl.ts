import { existsSync } from 'node:fs';
import { parse, type HTMLElement } from 'node-html-parser';
import type { SiteBuild } from './build-sites.ts';
import { fileAt, htmlAt, isThemed, parsed, servedAt, type Page } from './pages.ts';

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
    const named = new Set<string>();
    for (const url of next) {
      const answer = await ask(build, url);
      answers.set(url, answer);
      for (const link of linksOf(answer)) {
        links.push(link);
        named.add(link.to);
      }
    }
    next = new Set([...named].filter((url) => url.startsWith(`${origin}/`) && !answers.has(url)));
  }
  return { home: build.publicUrl, answers, links, sitemap };
}

/** The pages that answered with 200. */
export function pagesOf({ answers }: Crawl): Page[] {
  return [...answers.values()].filter(
    (answer): answer is Answer & Page => answer.status === 200 && answer.root !== undefined,
  );
}

/** What a host answers that serves the files as they are; who asks for what is not there is asked for truly. */
async function ask(build: SiteBuild, url: string): Promise<Answer> {
  if (!existsSync(fileAt(build, url))) {
    const response = await fetch(servedAt(build, url), { redirect: 'manual' });
    const html = await response.text();
    return { url, status: response.status, html, root: parsed(html) };
  }
  const html = htmlAt(build, url);
  // Pictures and data are only asked for.
  if (html === undefined) return { url, status: 200 };
  // The body is that of the light frame, which a test of embeds holds.
  const root = isThemed(url) ? parse(html.slice(0, html.indexOf('</head>'))) : parsed(html);
  return { url, status: 200, html, root };
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

/** Most elements of a page lead nowhere, and to take their attributes apart takes longest. */
const HAS_ADDRESS = /\b(?:href|src|srcset|poster|action|data|content)=/;

function linksOf({ url, root }: Answer): Link[] {
  if (root === undefined) return [];
  return root.querySelectorAll('*').flatMap((element) => {
    if (!HAS_ADDRESS.test(element.rawAttrs)) return [];
    return addressesIn(element).flatMap((text) => {
      const target = targetOf(text, url);
      return target ? [{ from: url, ...target, isFetched: isFetched(element) }] : [];
    });
  });
}

const targets = new Map<string, Pick<Link, 'to' | 'fragment'> | undefined>();

/** @returns undefined for what is no page: mail, data */
function targetOf(text: string, from: string): Pick<Link, 'to' | 'fragment'> | undefined {
  // What begins at the root of the site means the same on each of its pages.
  const key = text.startsWith('/') ? text : `${from} ${text}`;
  if (!targets.has(key)) targets.set(key, resolved(text, from));
  return targets.get(key);
}

function resolved(text: string, from: string): Pick<Link, 'to' | 'fragment'> | undefined {
  const target = URL.parse(text, from);
  if (target === null) throw new Error(`${from} links to "${text}", which is no address`);
  if (!/^https?:$/.test(target.protocol)) return undefined;
  const fragment = decodeURIComponent(target.hash.slice(1));
  target.hash = '';
  return { to: target.href, fragment };
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
