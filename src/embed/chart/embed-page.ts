import { parsePartialDate, printPartialDate } from '../../ledger/partial-date.ts';
import { CREDIT, LICENCE } from '../../publish/credit.ts';
import type { Drawing, PublishedChart, PublishedRow } from '../../publish/published-chart.ts';
import { creditOf } from '../../publish/published-source.ts';
import type { Uses } from '../scripts/built-script.ts';
import { newsOf, type Since } from '../news/changes.ts';
import { chartHead } from '../page/embed-head.ts';
import { embedHeight } from './embed-height.ts';
import type { FramePage } from '../page/frame-page.ts';
import { askingSince, printed } from '../page/frozen-page.ts';
import { inOwnPage } from '../page/in-own-page.ts';
import { escapeHtml, outLink } from '../markup.ts';
import { newsPlace } from '../news/news-place.ts';
import { rowName } from '../news/recorded-rows.ts';
import { usedCss } from '../page/used-css.ts';
import { wholePage } from '../page/whole-page.ts';

export interface EmbedInput {
  chart: PublishedChart;
  /** With absolute addresses. */
  drawing: Drawing;
  /** That links to it show, absolute. */
  picture: string;
  revision: number;
  /** A pinned page stays at its revision; a live one knows what has changed since the earlier ones, oldest first. */
  state: { kind: 'pinned' } | { kind: 'live'; since: readonly Since[] };
  /** Styles of charts and frame. */
  css: string;
  /** The script of the frame, built. */
  script: (uses: Uses) => string;
  /** Origin and base path of the site, no slash at the end. */
  root: string;
}

const HOW_TO_READ = 'How to read it';
const EVIDENCE = 'Figures and sources';

const partWords = ({ shown, of }: NonNullable<Drawing['part']>) => `${shown} of ${of} drawn; the others are below`;

const sourceParts = ({ sourcesRead }: PublishedChart) => [
  'Source: ',
  CREDIT,
  `. Sources read to ${printPartialDate(sourcesRead, 'short')}. `,
  LICENCE.name,
];

/** Everything that a host needs is in this one answer: picture, styles, evidence, and a script that may be off. */
export function embedPage(input: EmbedInput): FramePage {
  const { chart, drawing, picture, revision, state, css, script, root } = input;
  const subtitle = [chart.subtitle, drawing.part && partWords(drawing.part)].filter(Boolean).join('. ');
  const openers = [
    { name: HOW_TO_READ, inside: inOwnPage(drawing.key, chart.id, 'k') },
    { name: EVIDENCE, inside: evidence(chart) },
  ].filter(({ inside }) => inside !== '');
  const height = embedHeight({
    title: chart.title,
    subtitle,
    picture: Number(/^<svg [^>]*?\bheight="(\d+)"/.exec(drawing.svg)?.[1] ?? 0),
    openers: openers.map(({ name }) => name),
    source: sourceParts(chart).join(''),
  });
  const since = state.kind === 'live' ? state.since : [];
  const isNews = since.some(({ changes }) => changes.length > 0);
  const [source = '', credit = '', read = '', licence = ''] = sourceParts(chart);
  const body = [
    `<body data-chart="${chart.id}" data-revision="${revision}" data-height="${height}"><main>`,
    `<h1>${escapeHtml(chart.title)}</h1>`,
    `<p class="sub">${escapeHtml(subtitle)}</p>`,
    drawing.svg && `<div class="chart-frame">${inOwnPage(drawing.svg, chart.id, 'p')}</div>`,
    '<div class="rest"></div>',
    '<footer>',
    isNews ? newsPlace(chart.url, since, newsOf) : '',
    ...openers.map(({ name, inside }) => `<details name="p"><summary>${name}</summary> <div>${inside}</div></details>`),
    `<p>${source}${outLink(chart.url, credit)}${read}${outLink(LICENCE.url, licence, 'noopener license')}</p>`,
    '</footer></main>',
    `<script>${script({ news: isNews, rest: false })}</script>`,
    // A blank between any two texts, for who copies or extracts them.
  ].join('\n');
  const styles = usedCss(css, body);
  const pinned = state.kind === 'pinned' ? revision : undefined;
  const head = chartHead({ ...chart, picture }, { pinned }, height, root);
  const frozen = wholePage({ head, styles, body }, root);
  return { frozen: pinned === undefined ? frozen : askingSince(frozen), height };
}

/** The same as the picture in words, each with what proves it: for frames that let no link out. */
function evidence(chart: PublishedChart): string {
  return [
    `<p>${escapeHtml(chart.note)}</p>`,
    ...[...Map.groupBy(chart.rows, ({ group }) => group)].flatMap(([group, rows]) => [
      group === undefined ? '' : `<p><b>${escapeHtml(group)}</b></p>`,
      evidenceList(rows),
    ]),
    `<p>More at <span translate="no">${outLink(chart.url, printed(chart.url))}</span></p>`,
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
  return `<li>${escapeHtml(name)}: ${outLink(row.href, row.words)} <small>${escapeHtml(small)}</small></li>`;
}

/** The events of one deal: too many words for a frame, so its page has them. */
const eventsRow = ({ label, href }: PublishedRow) =>
  `<li>${escapeHtml(label)}: ${outLink(href, 'each event with its source')}</li>`;

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
