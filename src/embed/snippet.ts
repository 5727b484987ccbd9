import { embedUrl, oEmbedUrl, type EmbedPlace } from './addresses.ts';
import { escapeHtml } from './markup.ts';

/** A chart as a publisher pastes it. */
export interface Snippet {
  /** Origin and base path of the site, no slash at the end. */
  root: string;
  /** The finding. */
  title: string;
  place: EmbedPlace;
  /** Of today; a live embed remembers it. */
  revision: number;
  /** px, the same at every width. */
  height: number;
}

/** What the frame loads. A live one can say what has changed since it was pasted. */
export const frameUrl = ({ root, place, revision }: Pick<Snippet, 'root' | 'place' | 'revision'>): string =>
  embedUrl(root, place) + (place.pinned === undefined ? `?seen=${revision}` : '');

/** One line, no script. */
export const iframeSnippet = (snippet: Snippet): string =>
  `<iframe src="${frameUrl(snippet)}" title="${escapeHtml(snippet.title)}" width="100%" height="${snippet.height}" style="border:0" loading="lazy"></iframe>`;

/** For hosts that allow scripts; where ours is blocked, the frame inside stays. */
export function elementSnippet(snippet: Snippet): string {
  const { root, place } = snippet;
  const attributes = [
    `chart="${place.chart}"`,
    ...(place.theme === 'light' ? [] : [`theme="${place.theme}"`]),
    ...(place.pinned === undefined ? [] : [`pinned="${place.pinned}"`]),
  ];
  return [
    `<compute-ledger-chart ${attributes.join(' ')}>${iframeSnippet(snippet)}</compute-ledger-chart>`,
    `<script src="${root}/embed/v1.js" defer></script>`,
  ].join('\n');
}

/** A picture that leads to the page of its chart. */
export const markdownSnippet = ({ title, picture, page }: { title: string; picture: string; page: string }): string =>
  `[![${title.replace(/[[\]\\]/g, '\\$&')}](${picture})](${page})`;

/** What a host with a content security policy must allow. */
export const cspLine = (root: string): string => `frame-src ${new URL(root).origin}`;

/** What an administrator of Discourse adds to `allowed_iframes`; it must hold three slashes at least. */
export const discoursePrefix = (root: string): string => `${root}/embed/`;

export const oEmbedAddress = ({ root, place }: Pick<Snippet, 'root' | 'place'>): string => oEmbedUrl(root, place);
