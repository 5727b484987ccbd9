import { feedHtml, isOfPageOnly } from './feeds/feed-html.ts';
import type { RawAttributes } from './rewrite-markup.ts';

interface PageSurroundings {
  /** Origin and base path of the site, no slash at the end. */
  root: string;
  /** Absolute, of the page that the text stands in. */
  pageUrl: string;
  /** The revision that a figure is at; undefined for one without. */
  revisionOf: (figure: string) => number | undefined;
}

/** Of a figure's value, what says that it has been revised. */
const goes = (name: string, attributes: RawAttributes) =>
  isOfPageOnly(name, attributes) || attributes['class'] === 'rev';

/**
 * Markup of a page as it can be kept for ever: plain, with absolute addresses, each figure linked at the revision
 * whose value is printed.
 */
export function keptHtml(markup: string, { root, pageUrl, revisionOf }: PageSurroundings): string {
  const [first = '', ...rest] = feedHtml(markup, pageUrl, goes).split(`href="${root}/figures/`);
  return [first, ...rest.map((text) => text.replace(/^([a-z0-9-]+)\/(?:#r-(\d+))?(?=")/, pinned))].join(
    `href="${root}/figures/`,
  );

  function pinned(_address: string, id: string, printed: string | undefined): string {
    const n = printed ?? revisionOf(id);
    return n === undefined ? `${id}/` : `${id}/r/${n}/`;
  }
}
