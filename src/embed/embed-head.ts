import { withPlainSpaces } from '../ledger/number-text.ts';
import { CREDIT } from '../publish/credit.ts';
import type { PublishedChart } from '../publish/published-chart.ts';
import { pathTo } from '../routes/routes.ts';
import { escapeHtml } from './markup.ts';

/**
 * What stands in the head of a page for other people's frames, before its styles.
 *
 * @param height px
 * @param root origin and base path of the site, no slash at the end
 * @param oEmbed address of the answer for this very page
 */
export function embedHead(
  chart: Pick<PublishedChart, 'id' | 'url' | 'title' | 'description'>,
  height: number,
  root: string,
  oEmbed: string | undefined,
): string {
  const title = escapeHtml(chart.title);
  const meta = (name: string, content: string | number) => `<meta name="${name}" content="${content}">`;
  const graph = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`;
  return [
    '<meta charset="utf-8">',
    meta('viewport', 'width=device-width'),
    `<title>${title}</title>`,
    oEmbed === undefined ? '' : `<link rel="alternate" type="application/json+oembed" href="${oEmbed}">`,
    `<link rel="canonical" href="${chart.url}">`,
    meta('robots', 'noindex'),
    meta('embed-height', height),
    `<link rel="icon" href="${root}/favicon.svg">`,
    graph('site_name', CREDIT),
    graph('title', withPlainSpaces(title)),
    graph('description', escapeHtml(chart.description)),
    graph('url', chart.url),
    graph('image', `${root}${pathTo({ name: 'chart-file', id: chart.id, form: '.png' })}`),
  ].join('');
}
