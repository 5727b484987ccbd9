import { availableParallelism } from 'node:os';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwind from '@astrojs/tailwind';
import { defineConfig } from 'astro/config';
import { printing } from './src/build/printing.ts';
import { tightSlashes } from './src/build/tight-slashes.ts';
import { desk } from './src/desk/integration.ts';
import { frontMatterIsRead } from './src/model/reading/plugins/front-matter-plugin.ts';
import { notesAreAskedFor } from './src/model/reading/plugins/notes-plugin.ts';
import { placesAreMarked } from './src/model/reading/plugins/places-plugin.ts';
import { permalinks } from './src/permalinks/integration.ts';
import { sitemapOf } from './src/permalinks/sitemap.ts';
import { addressIsKnown } from './src/serve/address-warning.ts';
import { siteAddress } from './src/serve/site-address.ts';

// Building this site is nobody else's business, and needs no network.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const site = siteAddress(process.env);
const { origin, base } = site;

/**
 * What stands in other people's frames is found through the page of its chart, and what an answer or an article once
 * said through the page of what it says.
 *
 * @param {string} page
 */
const isPageOfOurs = (page) => !/\/embed\/.|\/(?:deals|explainers|faq)\/[^/]+\/r\//.test(page);

export default defineConfig({
  output: 'static',
  site: origin,
  base,
  trailingSlash: 'always',
  integrations: [
    printing(),
    desk(),
    mdx(),
    tailwind({ applyBaseStyles: false }),
    sitemap(sitemapOf(site, isPageOfOurs)),
    permalinks(site),
    addressIsKnown(process.env, site),
  ],
  // Not Astro 7's own default, 'jsx': it drops the space at a line's end, so words beside a link would run together.
  compressHTML: true,
  // A page is one request: its styles come with it, and nothing blocks the first paint.
  build: {
    inlineStylesheets: 'always',
    // One page is printed while pictures are drawn, one on each core.
    concurrency: availableParallelism() + 1,
  },
  vite: {
    plugins: [frontMatterIsRead(), notesAreAskedFor(), placesAreMarked(process.cwd())],
    css: { postcss: { plugins: [tightSlashes()] } },
    // Astro marks its modules with a directive that it reads before they are bundled.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
  devToolbar: { enabled: false },
});
