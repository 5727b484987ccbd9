import { printPartialDate } from '../../ledger/partial-date.ts';
import { CREDIT, LICENCE } from '../../publish/credit.ts';
import type { PublishedChart, PublishedShort } from '../../publish/published-chart.ts';
import { newsOf, type RowChange } from '../news/changes.ts';
import { chartHead } from '../page/embed-head.ts';
import type { EmbedInput } from './embed-page.ts';
import type { FramePage } from '../page/frame-page.ts';
import { askingSince } from '../page/frozen-page.ts';
import { inOwnPage } from '../page/in-own-page.ts';
import { escapeHtml, outLink } from '../markup.ts';
import { newsPlace } from '../news/news-place.ts';
import { roomForRows, SHORT_MOST, shortPageHeight } from './short-height.ts';
import { usedCss } from '../page/used-css.ts';
import { wholePage } from '../page/whole-page.ts';

export interface ShortInput extends Omit<EmbedInput, 'drawing'> {
  /** With absolute addresses. */
  short: PublishedShort;
  /** Height of the embed of the whole chart, px. */
  wholeHeight: number;
}

/** @param noun what is left out: "deals" */
const moreWords = (left: number, noun: string) =>
  left === 0 ? 'See the figures and their sources' : `and ${left} more${left === 1 ? '' : ` ${noun}`}, with sources`;

const sourceParts = ({ sourcesRead }: PublishedChart) => [
  CREDIT,
  `, as of ${printPartialDate(sourcesRead, 'short')}. `,
  LICENCE.name,
];

/** Of what has changed; the chart’s page has the others. */
const MOST_TOLD_SHORT = 1;

/** Characters; names of whole events would leave no room for what has changed of them. */
const LONGEST_TOLD = 60;

const inOneLine = (changes: readonly RowChange[]) =>
  changes.map((change) => ({ ...change, label: shortened(change.label, LONGEST_TOLD) }));

/** Whole words of a text, at most so many characters of it. */
const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most).replace(/[^\p{L}\p{N}]+[\p{L}\p{N}]*$/u, '')}…`;

/** Any count of rows takes as much room as this one. */
const LONGEST_LEFT = 88;

/**
 * What leads in a chart, for a column of text: the finding, a few rows, a link to the others, the source. A picture,
 * its styles and a script that may be off, in one answer.
 *
 * @throws {Error} when its texts leave no room for rows
 */
export function shortPage(input: ShortInput): FramePage {
  const { chart, short, picture, wholeHeight, revision, state, css, script, root } = input;
  const { id, url } = chart;
  const { title, subtitle, noun, draw } = short;
  const source = sourceParts(chart);
  const texts = { title, subtitle, more: moreWords(LONGEST_LEFT, noun), source: source.join('') };
  const { markup, height: rows, left } = draw(roomForRows(texts));
  const height = shortPageHeight(texts, rows);
  if (height > SHORT_MOST)
    throw new Error(
      `content/charts/${id}.yaml: the short form is ${height} px high, expected at most ${SHORT_MOST}: write fewer words into \`short.title\` and \`short.subtitle\``,
    );
  const since = state.kind === 'live' ? state.since : [];
  const isNews = since.some(({ changes }) => changes.length > 0);
  const isPart = left > 0;
  const [credit = '', read = '', licence = ''] = source;
  const body = [
    `<body data-chart="${id}" data-revision="${revision}" data-height="${height}"${isPart ? ` data-whole="${wholeHeight}"` : ''}><main>`,
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="sub">${escapeHtml(subtitle)}</p>`,
    inOwnPage(markup, id, 's'),
    '<footer>',
    isNews ? newsPlace(url, since, (changes) => newsOf(inOneLine(changes), MOST_TOLD_SHORT)) : '',
    `<p class="more">${outLink(url, moreWords(left, noun))}</p>`,
    `<p>${outLink(url, credit)}${read}${outLink(LICENCE.url, licence, 'noopener license')}</p>`,
    '</footer></main>',
    '<div class="rest"></div>',
    `<script>${script({ news: isNews, rest: isPart })}</script>`,
    // A blank between any two texts, for who copies or extracts them.
  ].join('\n');
  const pinned = state.kind === 'pinned' ? revision : undefined;
  const styles = `${usedCss(css, body)}main{min-height:${height}px}`;
  const head = chartHead({ ...chart, title, picture }, { size: 'short', pinned }, height, root);
  const frozen = wholePage({ head, styles, body }, root);
  return { frozen: pinned === undefined ? frozen : askingSince(frozen), height };
}
