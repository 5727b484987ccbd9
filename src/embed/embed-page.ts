import { pathTo } from '../routes/routes.ts';
import { parsePartialDate, printPartialDate } from '../ledger/partial-date.ts';
import { withPlainSpaces } from '../ledger/number-text.ts';
import { CREDIT, LICENCE } from '../publish/credit.ts';
import type { Drawing, PublishedChart, PublishedRow } from '../publish/published-chart.ts';
import { creditOf } from '../publish/published-source.ts';
import type { Uses } from './built-script.ts';
import { newsOf, type Change } from './changes.ts';
import { embedColours } from './embed-colours.ts';
import { embedHeight } from './embed-height.ts';
import { DASH_THEME, freeze, printed } from './frozen-page.ts';
import { escapeHtml } from './markup.ts';
import { rowName } from './recorded-rows.ts';
import { readProperties, usedCss } from './used-css.ts';

export interface EmbedInput {
  chart: PublishedChart;
  /** With absolute addresses. */
  drawing: Drawing;
  revision: number;
  /** A pinned page stays at its revision; a live one knows what has changed since the earlier ones, by revision. */
  state: { kind: 'pinned' } | { kind: 'live'; since: readonly (readonly Change[])[] };
  /** Styles of charts and frame. */
  css: string;
  /** The script of the frame, built. */
  script: (uses: Uses) => string;
  /** Origin and base path of the site, no slash at the end. */
  root: string;
}

/** A page for other people's frames, for all themes and places, and the height that it needs at every width. */
export interface EmbedPage {
  /** See `thaw`. */
  frozen: string;
  /** px */
  height: number;
}

const HOW_TO_READ = 'How to read it';
const EVIDENCE = 'Figures and sources';

const link = (href: string, words: string, rel = 'noopener') =>
  `<a target="_blank" rel="${rel}" href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;

const sourceParts = ({ sourcesRead }: PublishedChart) => [
  'Source: ',
  CREDIT,
  `. Sources read to ${printPartialDate(sourcesRead, 'short')}. `,
  LICENCE.name,
];

/** Everything that a host needs is in this one answer: picture, styles, evidence, and a script that may be off. */
export function embedPage(input: EmbedInput): EmbedPage {
  const { chart, drawing, revision, state, css, script, root } = input;
  const height = embedHeight({
    title: chart.title,
    subtitle: chart.subtitle,
    picture: Number(/^<svg [^>]*?\bheight="(\d+)"/.exec(drawing.svg)?.[1]),
    openers: [HOW_TO_READ, EVIDENCE],
    source: sourceParts(chart).join(''),
  });
  const changes = state.kind === 'live' ? state.since : [];
  const isNews = changes.some((since) => since.length > 0);
  const [source = '', credit = '', read = '', licence = ''] = sourceParts(chart);
  const body = [
    `<body data-chart="${chart.id}" data-revision="${revision}" data-height="${height}"><main>`,
    `<h1>${escapeHtml(chart.title)}</h1>`,
    `<p class="sub">${escapeHtml(chart.subtitle)}</p>`,
    `<div class="chart-frame">${inOwnPage(drawing.svg, chart.id, 'p')}</div>`,
    '<div class="rest"></div>',
    '<footer>',
    isNews ? news(chart, changes) : '',
    `<details name="p"><summary>${HOW_TO_READ}</summary> <div>${inOwnPage(drawing.key, chart.id, 'k')}</div></details>`,
    `<details name="p"><summary>${EVIDENCE}</summary> <div>${evidence(chart)}</div></details>`,
    `<p>${source}${link(chart.url, credit)}${read}${link(LICENCE.url, licence, 'noopener license')}</p>`,
    '</footer></main>',
    `<script>${script({ news: isNews })}</script>`,
    // A blank between any two texts, for who copies or extracts them.
  ].join('\n');
  const styles = usedCss(css, body);
  const html = [
    `<!doctype html><html lang="en"><head>${head(chart, height, revision, state.kind, root)}`,
    `<style>${embedColours(readProperties(styles))}${styles}</style></head>`,
    `${body}</body></html>\n`,
  ].join('');
  return { frozen: freeze(html, root), height };
}

function head(chart: PublishedChart, height: number, revision: number, kind: 'pinned' | 'live', root: string): string {
  const title = escapeHtml(chart.title);
  const pinned = kind === 'pinned' ? `/r/${revision}` : '';
  const meta = (name: string, content: string | number) => `<meta name="${name}" content="${content}">`;
  const graph = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`;
  return [
    '<meta charset="utf-8">',
    meta('viewport', 'width=device-width'),
    `<title>${title}</title>`,
    `<link rel="alternate" type="application/json+oembed" href="${root}/oembed/${chart.id}${pinned}${DASH_THEME}.json">`,
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

/**
 * A picture as it stands in a page of its own: without what HTML needs no word of, with short ids, and with links
 * that lead out, since else they would open in the frame.
 *
 * @param ids what each id begins with
 */
const inOwnPage = (markup: string, chart: string, ids: string) =>
  markup
    .replaceAll(' xmlns="http://www.w3.org/2000/svg"', '')
    .replace(/><\/(?:rect|path|line|use|circle)>/g, '/>')
    .replace(new RegExp(`(?<=id="|labelledby="|#)[a-z]+-${chart}-`, 'g'), ids)
    .replaceAll('<a ', '<a target="_blank" rel="noopener" ');

function news({ url }: PublishedChart, since: readonly (readonly Change[])[]): string {
  return [
    `<details class="new" name="p" hidden data-since="${escapeHtml(JSON.stringify(since.map(newsOf)))}"><summary></summary>`,
    `<div><ul></ul><p>${link(url, 'See why on the page of this chart')}</p></div></details>`,
  ].join('');
}

/** The same as the picture in words, each with what proves it: for frames that let no link out. */
function evidence(chart: PublishedChart): string {
  return [
    `<p>${escapeHtml(chart.note)}</p>`,
    ...[...Map.groupBy(chart.rows, ({ group }) => group)].flatMap(([group, rows]) => [
      group === undefined ? '' : `<p><b>${escapeHtml(group)}</b></p>`,
      evidenceList(rows),
    ]),
    `<p>More at <span translate="no">${link(chart.url, printed(chart.url))}</span></p>`,
  ].join('\n');
}

function evidenceRow(row: PublishedRow, group: readonly PublishedRow[]): string {
  const name = rowName(row);
  const isAlone = group.filter((other) => rowName(other) === name).length === 1;
  const date = row.asOf === undefined ? undefined : parsePartialDate(row.asOf);
  const about = [
    isAlone ? '' : row.detail,
    row.basis,
    date && printPartialDate(date, 'short'),
    row.sources[0] && creditOf(row.sources[0]),
  ];
  const small = about.filter(Boolean).join(', ');
  return `<li>${escapeHtml(name)}: ${link(row.href, row.words)} <small>${escapeHtml(small)}</small></li>`;
}

/** The events of one deal: too many words for a frame, so its page has them. */
const eventsRow = ({ label, href }: PublishedRow) =>
  `<li>${escapeHtml(label)}: ${link(href, 'each event with its source')}</li>`;

function evidenceList(rows: readonly PublishedRow[]): string {
  const figures = rows.filter(({ figure }) => figure !== undefined);
  const [...deals] = Map.groupBy(
    rows.filter(({ figure }) => figure === undefined),
    ({ href }) => href,
  ).values();
  const items = [
    ...figures.map((row) => evidenceRow(row, figures)),
    ...deals.flatMap(([first]) => (first ? eventsRow(first) : [])),
  ];
  return `<ul>${items.join('\n')}</ul>`;
}
