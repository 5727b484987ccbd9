import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE } from '../places.ts';
import type { Site } from './measured-build.ts';

/** A page of the plain site. */
interface PlainPage {
  name: string;
  /** As many bytes as our page's style sheets. */
  style: string;
  /** About as many bytes as our page's text; none where an article takes their place. */
  rows: { figure: string; words: string }[];
}

const WORDS = 'Announced with a partner, in gigawatts of power, due in tranches, not yet confirmed by a filing.';
/** Of a row's markup with its texts. */
const ROW_BYTES = 190;

/**
 * Writes what the plain site is built from: a page for each page of ours, as long as ours, its style as long as
 * ours, and MDX where ours is.
 *
 * @param ours already built
 * @returns the site, how many pages that makes, and how many of them are MDX
 */
export function plainSite(ours: Site): { site: Site; pages: number; articles: number } {
  const dist = join(ours.folder, 'dist');
  const articlesFolder = join(CACHE, 'plain-articles');
  rmSync(articlesFolder, { recursive: true, force: true });
  mkdirSync(articlesFolder, { recursive: true });
  let articles = 0;
  const pages = globSync('**/*.html', { cwd: dist }).map((path): PlainPage => {
    const html = readFileSync(join(dist, path), 'utf8');
    const style = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css).join('');
    const length = Buffer.byteLength(html) - Buffer.byteLength(style);
    const place = path.endsWith('/index.html') ? dirname(path) : path.replace('.html', '');
    const name = place.replaceAll('/', '-');
    if (existsSync(join(ours.root, 'content', `${place}.mdx`))) {
      articles++;
      writeFileSync(join(articlesFolder, `${name}.mdx`), articleOf(length));
      return { name, style, rows: [] };
    }
    const rows = Array.from({ length: Math.ceil(length / ROW_BYTES) }, (_, i) => ({
      figure: `figure-${i}`,
      words: WORDS,
    }));
    return { name, style, rows };
  });
  const file = join(CACHE, 'plain-pages.json');
  writeFileSync(file, JSON.stringify(pages));
  const site = {
    name: 'plain Astro',
    root: join(import.meta.dirname, 'plain-site'),
    env: { PAGES: file, ARTICLES: articlesFolder },
    folder: join(CACHE, 'build-plain'),
  };
  return { site, pages: pages.length, articles };
}

function articleOf(length: number): string {
  const paragraph = `${WORDS} See [the figure](/figures/figure/), *as announced*.\n\n`;
  return paragraph.repeat(Math.ceil(length / paragraph.length));
}
