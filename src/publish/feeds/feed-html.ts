import { parse, type HTMLElement } from 'node-html-parser';

/** What only a page can use, or only eyes on a page should see. */
const DROPPED = 'script, style, link, meta, template, svg, button, [aria-hidden="true"]';

const KEPT_ATTRIBUTES = new Set(['href', 'src', 'alt', 'width', 'height', 'cite', 'colspan', 'rowspan', 'datetime']);

/**
 * Markup of a page as a feed reader can show it anywhere: absolute addresses, no scripts, styles or hooks for them.
 *
 * @param pageUrl absolute, what relative addresses and fragments are relative to
 */
export function feedHtml(markup: string, pageUrl: string): string {
  const root = parse(markup);
  for (const element of root.querySelectorAll(DROPPED)) element.remove();
  for (const element of root.querySelectorAll('*')) {
    keepPlainAttributes(element, pageUrl);
    // A custom element means nothing elsewhere; what it holds does.
    if (element.tagName.includes('-')) element.replaceWith(...element.childNodes);
  }
  return root.toString().replace(/\s+/g, ' ').trim();
}

function keepPlainAttributes(element: HTMLElement, pageUrl: string): void {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (!KEPT_ATTRIBUTES.has(name.toLowerCase())) element.removeAttribute(name);
    else if (name === 'href' || name === 'src') element.setAttribute(name, new URL(value, pageUrl).href);
  }
}
