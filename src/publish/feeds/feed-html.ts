import { rewriteMarkup, type RawAttributes } from '../rewrite-markup.ts';

/** What only a page can use. */
const DROPPED = new Set(['script', 'style', 'link', 'meta', 'template', 'svg', 'button']);

const KEPT_ATTRIBUTES = new Set(['href', 'src', 'alt', 'width', 'height', 'cite', 'colspan', 'rowspan', 'datetime']);

/** What only a page can use, or only eyes on a page should see. */
export const isOfPageOnly = (name: string, attributes: RawAttributes) =>
  DROPPED.has(name) || attributes['aria-hidden'] === 'true';

/**
 * Markup of a page as a feed reader can show it anywhere: absolute addresses, no scripts, styles or hooks for them.
 *
 * @param pageUrl absolute, what relative addresses and fragments are relative to
 * @param drops what goes, with all that it holds
 */
export const feedHtml = (markup: string, pageUrl: string, drops = isOfPageOnly): string =>
  rewriteMarkup(markup, {
    drops,
    // A custom element means nothing elsewhere; what it holds does.
    unwraps: (name) => name.includes('-'),
    attribute: (name, value) => {
      if (!KEPT_ATTRIBUTES.has(name)) return undefined;
      return name === 'href' || name === 'src' ? absolute(value, pageUrl) : value;
    },
  })
    .replace(/\s+/g, ' ')
    .trim();

/** Of the signs that HTML escapes, an address holds this one alone. */
const absolute = (address: string, pageUrl: string) => new URL(address.replace(/&(?:amp|#38);/g, '&'), pageUrl).href;
