import { withPlainSpaces } from '../../ledger/number-text.ts';
import { CREDIT } from '../../publish/credit.ts';
import { cardOEmbedPath } from '../paste/addresses.ts';
import { embedHead, oEmbedLink } from '../page/embed-head.ts';
import type { FramePage } from '../page/frame-page.ts';
import { only } from '../page/frozen-page.ts';
import { escapeHtml, outLink } from '../markup.ts';
import { usedCss } from '../page/used-css.ts';
import { wholePage } from '../page/whole-page.ts';
import type { Account, Card, Former, StatementPiece } from './card.ts';
import { settingOf } from './card-height.ts';

export interface CardInput {
  card: Card;
  /** A pinned page stays at its revision; a live one knows what the earlier ones said otherwise. */
  state: { kind: 'pinned' } | { kind: 'live'; formers: readonly Former[] };
  /** Styles of cards. */
  css: string;
  /** Origin and base path of the site, no slash at the end. */
  root: string;
}

/**
 * Shows what has changed since the card was pasted. The page is whole without it, and has it only where there is
 * something to show.
 */
const SHOW_FORMER =
  "document.getElementById('r'+/[?&]seen=(\\d+)/.exec(location.search)?.[1])?.removeAttribute('hidden')";

/** One statement with what accounts for it, in one answer: no script is needed, nothing else is loaded. */
export function cardPage({ card, state, css, root }: CardInput): FramePage {
  const isPinned = state.kind === 'pinned';
  const foot = [...card.account.map(({ text }) => text), CREDIT].join(' ');
  const { size, height } = settingOf(card, foot);
  const formers = isPinned ? [] : state.formers;
  const says = isPinned ? ' data-says' : '';
  const body = [
    `<body><main style="--s:${size}">`,
    `<h1>${escapeHtml(card.heading)}</h1>`,
    `<p class="say"${says}>${card.statement.map(runMarkup).join('')}</p>`,
    ...formers.map(formerMarkup),
    `<footer>${card.account.map((part) => accountMarkup(part, isPinned)).join(' ')}`,
    `<a target="_blank" rel="noopener" href="${escapeHtml(card.more ?? card.url)}">${CREDIT}</a></footer></main>`,
    ...(formers.length > 0 ? [`<script>${SHOW_FORMER}</script>`] : []),
  ].join('\n');
  const styles = usedCss(css, body);
  return { frozen: wholePage({ head: head(card, height, state.kind, root), styles, body }, root), height };
}

function head(card: Card, height: number, kind: CardInput['state']['kind'], root: string): string {
  const { title, url, picture } = card;
  // Only the light one: whoever pastes the address of another has chosen another.
  const oEmbed = kind === 'live' ? only('light', oEmbedLink(`${root}${cardOEmbedPath(card)}`)) : '';
  return embedHead({ title: withPlainSpaces(title), url, picture, height, root, oEmbed });
}

function runMarkup({ text, as }: StatementPiece): string {
  const escaped = escapeHtml(text);
  if (as === 'number') return `<b>${escaped}</b>`;
  return as === 'bound' ? `<small>${escaped}</small>` : escaped;
}

const accountMarkup = ({ text, isPinned }: Account, marked: boolean) =>
  marked && isPinned ? `<span data-says>${escapeHtml(text)}</span>` : escapeHtml(text);

/** The value first: a narrow frame has no room for the end of the line. */
const formerMarkup = ({ revision, words, corrected, url }: Former) =>
  `<p class="new" id="r${revision}" hidden>${outLink(url, `${corrected ? 'Corrected: was' : 'Was'} ${words} when this was embedded`)}</p>`;
