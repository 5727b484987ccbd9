import { cardPath, embedUrl, type CardPlace, type EmbedPlace } from './addresses.ts';
import { escapeHtml } from '../markup.ts';
import type { Theme } from '../theme.ts';

/** What can be pasted as a frame: a chart, a figure, an answer. */
export interface Pasteable {
  /** Of its page, light and live; ends with a slash. */
  address: string;
  /** The finding, or what a card says. */
  title: string;
  /** Of today: a live frame remembers it, a pinned one stays at it. Left out where nothing numbers what it says. */
  revision?: number | undefined;
  /** px, the same at every width. */
  height: number;
  /** px of its short form, which is pasted unless the whole is chosen; left out where it has none. */
  shortHeight?: number | undefined;
}

/** What a publisher chooses: a size, a ground, whether it follows the ledger, and whether it fills its column. */
export type SnippetOption = Theme | 'short' | 'whole' | 'live' | 'pinned' | 'wide' | 'narrow';

/** Text that stands in a snippet always, or when something has been chosen. */
export interface SnippetPart {
  text: string;
  when?: SnippetOption;
}

/** px; about as wide as a column of text. */
export const NARROW = 640;

/**
 * One line, no script; every variant of it. Without a style where it can be: a host with a strict policy refuses one,
 * and would draw a border around the chart and write an error to its console. `frameborder` is old, and works. Not
 * lazy: a page that is printed without having been scrolled would lose its charts, and one weighs a few KB.
 */
export const iframeParts = ({ address, title, revision, height, shortHeight }: Pasteable): SnippetPart[] => [
  { text: `<iframe src="${address}` },
  ...(shortHeight === undefined ? [] : [{ text: 'short/', when: 'short' as const }]),
  ...(revision === undefined ? [] : [{ text: `r/${revision}/`, when: 'pinned' as const }]),
  { text: 'dark/', when: 'dark' },
  { text: 'auto/', when: 'auto' },
  ...(revision === undefined ? [] : [{ text: `?seen=${revision}`, when: 'live' as const }]),
  { text: `" title="${escapeHtml(title)}" width="100%" height="` },
  ...(shortHeight === undefined
    ? [{ text: String(height) }]
    : [
        { text: String(shortHeight), when: 'short' as const },
        { text: String(height), when: 'whole' as const },
      ]),
  { text: '" frameborder="0"' },
  { text: ` style="max-width:${NARROW}px"`, when: 'narrow' },
  { text: '></iframe>' },
];

/** The script of the elements for hosts that allow one. */
const scriptLine = (root: string) => `<script src="${root}/embed/v1.js" defer></script>`;

/**
 * A chart for hosts that allow scripts; where ours is blocked, the frame inside stays. Every variant of it.
 *
 * @param root origin and base path of the site, no slash at the end
 */
export const elementParts = (root: string, chart: string, pasteable: Pasteable): SnippetPart[] => [
  { text: `<compute-ledger-chart chart="${chart}"` },
  ...(pasteable.shortHeight === undefined ? [] : [{ text: ' size="short"', when: 'short' as const }]),
  { text: ' theme="light"', when: 'light' },
  { text: ' theme="dark"', when: 'dark' },
  { text: ` pinned="${pasteable.revision}"`, when: 'pinned' },
  { text: '>' },
  ...iframeParts(pasteable),
  { text: `</compute-ledger-chart>\n${scriptLine(root)}` },
];

/**
 * A live number for a sentence.
 *
 * @param since ISO day on which what it says was published; left out for what has not been yet
 */
export const numberSnippet = (root: string, figure: string, words: string, since: string | undefined): string =>
  `<compute-ledger-figure id="${figure}"${since === undefined ? '' : ` since="${since}"`}>${escapeHtml(words)}</compute-ledger-figure>${scriptLine(root)}`;

/** A snippet as it is pasted. */
export const spell = (parts: readonly SnippetPart[], chosen: readonly SnippetOption[]): string =>
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

/** What a host with a content security policy must allow: for a frame, and for a live number. */
export const cspLine = (root: string): string => `frame-src ${new URL(root).origin}`;
export const numberCspLine = (root: string): string =>
  ['script-src', 'connect-src'].map((kind) => `${kind} ${new URL(root).origin}`).join('; ');

/** What an administrator of Discourse adds to `allowed_iframes`; Discourse wants three slashes in it at least. */
export const discoursePrefix = (root: string): string => `${root}/embed/`;
