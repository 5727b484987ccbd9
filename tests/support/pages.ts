import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import type { SiteBuild } from './build-sites.ts';

/** A page that a reader can be on. */
export interface Page {
  /** As a reader of the published site would write it, without fragment. */
  url: string;
  html: string;
  /** The same, parsed when it is asked for. */
  readonly root: HTMLElement;
}

/** Pages; there are about 50 kinds of them. */
const MOST_SAMPLES = 200;

const roots = new Map<string, HTMLElement>();

/** A page, parsed once for all tests of a worker: they look, and change nothing. */
export function parsed(html: string): HTMLElement {
  const root = roots.get(html) ?? parse(html);
  roots.set(html, root);
  return root;
}

/**
 * The elements of these names, each without what is in it: for tests of a thousand pages that ask for little of each.
 * To parse a page takes a hundred times as long.
 *
 * @param names `meta`, `script`; none that a script of the page has in a text
 */
export function elementsIn(html: string, ...names: readonly string[]): HTMLElement[] {
  const tag = new RegExp(`<(?:${names.join('|')})\\b(?:[^"'>]|"[^"]*"|'[^']*')*>`, 'g');
  return parse((html.match(tag) ?? []).map((each) => each.replace(/^<(\w+).*/s, '$&</$1>')).join('')).querySelectorAll(
    '*',
  );
}

/** What a page tells machines, parsed alone: it is short. */
export const headOf = ({ html }: Page): HTMLElement => parse(html.slice(0, html.indexOf('</head>')));

const pages = new Map<string, Page[]>();

/** Every page of a build, the one for missing pages aside; read once for all tests of a worker. */
export function pagesIn(build: SiteBuild): Page[] {
  const read = pages.get(build.directory) ?? readPages(build);
  pages.set(build.directory, read);
  return read;
}

const htmlByUrl = new Map<string, ReadonlyMap<string, string>>();

/** The page at a published address, as it is sent; undefined for what is no page. */
export function htmlAt(build: SiteBuild, url: string): string | undefined {
  const pages = htmlByUrl.get(build.directory) ?? new Map(pagesIn(build).map((page) => [page.url, page.html]));
  htmlByUrl.set(build.directory, pages);
  return pages.get(url);
}

const readPages = (build: SiteBuild): Page[] =>
  globSync('**/*.html', { cwd: build.directory, exclude: ['404.html'] })
    .sort()
    .map((name) => {
      const html = readFileSync(join(build.directory, name), 'utf8');
      return {
        url: `${build.publicUrl}${name.replace(/(^|\/)index\.html$/, '$1')}`,
        html,
        get root() {
          return parsed(html);
        },
      };
    });

/** Whether a page is a frame in the dark or the automatic theme: all but its styles are those of the light one. */
export const isThemed = (url: string): boolean => /\/embed\/.*\/(?:dark|auto)\/$/.test(url);

/** What stands in the place of an id and says that one follows: `/embed/figure/<id>/`, `/promises/of/<deal>/`. */
const FOLDERS = new Set(['figure', 'answer', 'of', 'by']);

/** Of the frames in another theme, those that are looked at: of a chart and of a card, the two that have styles of their own. */
const SEEN_DARK = new Set(['embed/true/dark/', 'embed/figure/true/dark/']);

/** Of the pages that differ only in an id or a number (`/figures/aws-term/`, `/figures/aws-commitment/`), one or two. */
export function samplePages(build: SiteBuild): Page[] {
  const kinds = Map.groupBy(pagesIn(build), ({ url }) => {
    const [section, ...path] = url.slice(build.publicUrl.length).split('/');
    const idAt = FOLDERS.has(path[0] ?? '') ? 1 : 0;
    const isId = (segment: string, i: number) => i === idAt && segment !== '' && !/^\d+$/.test(segment);
    return [section, ...path.map((segment, i) => isId(segment, i) || segment.replace(/^\d+$/, 'n'))].join('/');
  });
  const sample = [...kinds].flatMap(([kind, pages]) => {
    if (isThemed(`/${kind}`) && !SEEN_DARK.has(kind)) return [];
    const [first] = pages;
    if (first === undefined) return [];
    const byLength = pages.toSorted((a, b) => a.html.length - b.html.length);
    // Of what somebody writes each time anew, the shortest too; what is printed from the ledger differs less.
    const isWritten = /^(?:deals|explainers|faq|charts)\/[^/]+\/$/.test(kind);
    const middle = byLength[byLength.length >> 1] ?? first;
    return isWritten ? [...new Set([first, ...byLength.slice(0, 1)])] : [middle];
  });
  // A new folder of ids taken for a name would have each of its pages looked at, for an hour.
  if (sample.length > MOST_SAMPLES) throw new Error(`tests/support/pages.ts finds ${kinds.size} kinds of page`);
  return sample;
}

export function canonicalOf(root: HTMLElement): string | undefined {
  return root.querySelector('link[rel="canonical"]')?.getAttribute('href');
}

/** Where the published address `url` is served now. */
export function servedAt(build: SiteBuild, url: string): string {
  const { pathname, search } = new URL(url);
  return new URL(`${pathname}${search}`, build.servedUrl).href;
}

/** The file behind an address of the site, published or served; it need not be there. */
export function fileAt(build: SiteBuild, url: string): string {
  const path = decodeURIComponent(new URL(url).pathname.slice(new URL(build.publicUrl).pathname.length));
  return join(build.directory, /(?:^|\/)$/.test(path) ? `${path}index.html` : path);
}
