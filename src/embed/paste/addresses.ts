import { pathTo, type CardKind } from '../../routes/routes.ts';
import type { Theme } from '../theme.ts';

/** One of the pages of a chart for other people's frames. */
export interface EmbedPlace {
  chart: string;
  /** Left out for the whole chart. */
  size?: 'short' | undefined;
  theme: Theme;
  /** Left out for the live one. */
  pinned?: number | undefined;
}

/** An embed is light unless its address says otherwise. */
const named = (theme: Theme) => (theme === 'light' ? undefined : theme);

/** Below the site's root: `/embed/aws/`, `/embed/aws/dark/`, `/embed/aws/r/2/auto/`, `/embed/aws/short/dark/`. */
export const embedPath = ({ chart, size, theme, pinned }: EmbedPlace): string =>
  pathTo({ name: 'embed', id: chart, size, n: pinned, theme: named(theme) });

/** Of its oEmbed answer: `/oembed/aws.json`, `/oembed/aws-dark.json`, `/oembed/aws/short/r/2-auto.json`. */
export const oEmbedPath = ({ chart, size, theme, pinned }: EmbedPlace): string =>
  pathTo({ name: 'oembed', id: chart, size, n: pinned, look: named(theme) });

/** @param root origin and base path, no slash at the end */
export const embedUrl = (root: string, place: EmbedPlace) => `${root}${embedPath(place)}`;
export const oEmbedUrl = (root: string, place: EmbedPlace) => `${root}${oEmbedPath(place)}`;

/** One of the pages of a figure or an answer for other people's frames. */
export interface CardPlace {
  of: CardKind;
  id: string;
  theme: Theme;
  /** Left out for the live one. */
  pinned?: number | undefined;
}

/** Below the site's root: `/embed/figure/aws-term/r/2/dark/`. */
export const cardPath = ({ of, id, theme, pinned }: CardPlace): string =>
  pathTo({ name: 'card', of, id, n: pinned, theme: named(theme) });

/** Of its oEmbed answer, which is the live card's alone: `/oembed/figure/aws-term.json`. */
export const cardOEmbedPath = ({ of, id }: Pick<CardPlace, 'of' | 'id'>): string =>
  pathTo({ name: 'card-oembed', of, id });
