import { cardPath, embedUrl, type CardPlace, type EmbedPlace } from './addresses.ts';
import { escapeHtml } from './markup.ts';
import type { Theme } from './theme.ts';

/** A chart that can be pasted. */
export interface Pasteable {
  /** Origin and base path of the site, no slash at the end. */
  root: string;
  chart: string;
  /** The finding. */
  title: string;
  /** Of today: a live embed remembers it, a pinned one stays at it. */
  revision: number;
  /** px, the same at every width. */
  height: number;
}

/** What a publisher chooses: a ground, whether it follows the ledger, and whether it fills its column. */
export type Choice = Theme | 'live' | 'pinned' | 'wide' | 'narrow';

/** Text that stands in a snippet always, or when something has been chosen. */
export interface SnippetPart {
  text: string;
  when?: Choice;
}

/** px; about as wide as a column of text. */
export const NARROW = 640;

/**
 * One line, no script; every variant of it. Without a style where it can be: a host with a strict policy refuses one,
 * and would draw a border around the chart and write an error to its console. `frameborder` is old, and works. Not
 * lazy: a page that is printed without having been scrolled would lose its charts, and one weighs a few KB.
 */
export const iframeParts = ({ root, chart, title, revision, height }: Pasteable): SnippetPart[] => [
  { text: `<iframe src="${embedUrl(root, { chart, theme: 'light' })}` },
  { text: `r/${revision}/`, when: 'pinned' },
  { text: 'dark/', when: 'dark' },
  { text: 'auto/', when: 'auto' },
  { text: `?seen=${revision}`, when: 'live' },
  { text: `" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0"` },
  { text: ` style="max-width:${NARROW}px"`, when: 'narrow' },
  { text: '></iframe>' },
];

/** For hosts that allow scripts; where ours is blocked, the frame inside stays. Every variant of it. */
export const elementParts = (chart: Pasteable): SnippetPart[] => [
  { text: `<compute-ledger-chart chart="${chart.chart}"` },
  { text: ' theme="light"', when: 'light' },
  { text: ' theme="dark"', when: 'dark' },
  { text: ` pinned="${chart.revision}"`, when: 'pinned' },
  { text: '>' },
  ...iframeParts(chart),
  { text: `</compute-ledger-chart>\n<script src="${chart.root}/embed/v1.js" defer></script>` },
];

/** A snippet as it is pasted. */
export const spell = (parts: readonly SnippetPart[], chosen: readonly Choice[]): string =>
  parts.map(({ text, when }) => (when === undefined || chosen.includes(when) ? text : '')).join('');

/** What a frame loads. A live one can say what has changed since it was pasted. */
export const frameUrl = (root: string, place: EmbedPlace, revision: number): string =>
  embedUrl(root, place) + (place.pinned === undefined ? `?seen=${revision}` : '');

/** What the frame of a card loads. A live one can say what it said when it was pasted. */
export const cardFrameUrl = (root: string, place: CardPlace, revision: number | undefined): string =>
  `${root}${cardPath(place)}${place.pinned === undefined && revision !== undefined ? `?seen=${revision}` : ''}`;

/** A picture that leads to the page of its chart. */
export const markdownSnippet = ({ alt, picture, page }: { alt: string; picture: string; page: string }): string =>
  `[![${alt.replace(/[[\]\\]/g, '\\$&')}](${picture})](${page})`;

/** What a host with a content security policy must allow. */
export const cspLine = (root: string): string => `frame-src ${new URL(root).origin}`;

/** What an administrator of Discourse adds to `allowed_iframes`; Discourse wants three slashes in it at least. */
export const discoursePrefix = (root: string): string => `${root}/embed/`;
