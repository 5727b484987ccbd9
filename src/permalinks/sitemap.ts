import type { SitemapOptions } from '@astrojs/sitemap';
import type { SiteAddress } from '../serve/site-address.ts';
import { late } from '../model/once.ts';
import { permalinkOf } from './published.ts';
import { readRetired } from './read-retired.ts';

/**
 * What the sitemap lists: no page that only says where another is, and of each when it last changed.
 *
 * @param isListed whether it may list a page otherwise, by its whole address
 */
export function sitemapOf({ origin, base }: SiteAddress, isListed: (url: string) => boolean): SitemapOptions {
  // Other commands than the build read the settings too.
  const retired = late(() => readRetired(process.cwd()));
  const addressOf = (url: string) => url.slice(`${origin}${base}`.length - 1);
  return {
    filter: (url) => isListed(url) && !retired().has(addressOf(url)),
    serialize(item) {
      const lastmod = permalinkOf(addressOf(item.url))?.changed;
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  };
}
