import { withPlainSpaces } from '../../ledger/number-text.ts';
import { CREDIT } from '../../publish/credit.ts';
import type { PublishedChart } from '../../publish/published-chart.ts';
import { oEmbedPath, type EmbedPlace } from '../paste/addresses.ts';
import { DASH_THEME } from './frozen-page.ts';
import { escapeHtml } from '../markup.ts';

/** What a page for other people's frames tells machines about itself. */
export interface EmbedHead {
  title: string;
  /** Left out where the title is all of it. */
  description?: string | undefined;
  /** Of the page that accounts for it, absolute. */
  url: string;
  /** That links to it show, absolute. */
  picture: string;
  /** px */
  height: number;
  /** Origin and base path of the site, no slash at the end. */
  root: string;
  /** See `oEmbedLink`; nothing for a page without an answer. */
  oEmbed: string;
}

/** Leads hosts to the answer for this very page, as markup. */
export const oEmbedLink = (address: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(address)}">`;

/** What stands in the head of such a page before its styles. */
export function embedHead({ title, description, url, picture, height, root, oEmbed }: EmbedHead): string {
  const meta = (name: string, content: string | number) => `<meta name="${name}" content="${content}">`;
  const graph = (name: string, content: string) => `<meta property="og:${name}" content="${escapeHtml(content)}">`;
  return [
    '<meta charset="utf-8">',
    meta('viewport', 'width=device-width'),
    `<title>${escapeHtml(title)}</title>`,
    oEmbed,
    `<link rel="canonical" href="${escapeHtml(url)}">`,
    meta('robots', 'noindex'),
    meta('embed-height', height),
    `<link rel="icon" href="${root}/favicon.svg">`,
    graph('site_name', CREDIT),
    graph('title', withPlainSpaces(title)),
    ...(description === undefined ? [] : [graph('description', description)]),
    graph('url', url),
    graph('image', picture),
  ].join('');
}

type HeadedChart = Pick<PublishedChart, 'id' | 'url' | 'title' | 'description'> & Pick<EmbedHead, 'picture'>;

/** The same of a chart. @param height px @param root see `EmbedHead` */
export function chartHead(
  { id, url, title, description, picture }: HeadedChart,
  place: Pick<EmbedPlace, 'size' | 'pinned'>,
  height: number,
  root: string,
): string {
  const answer = oEmbedPath({ chart: id, theme: 'light', ...place }).replace(/\.json$/, `${DASH_THEME}.json`);
  const oEmbed = oEmbedLink(`${root}${answer}`);
  return embedHead({ title, description, url, picture, height, root, oEmbed });
}
