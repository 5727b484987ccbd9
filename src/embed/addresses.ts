import { pathTo } from '../routes/routes.ts';
import type { Theme } from './theme.ts';

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

/** Of its oEmbed answer: `/oembed/aws.json`, `/oembed/aws-dark.json`, `/oembed/aws/r/2-auto.json`. */
export const oEmbedPath = ({ chart, theme, pinned }: EmbedPlace): string =>
  pathTo({ name: 'oembed', id: chart, n: pinned, look: named(theme) });

/** @param root origin and base path, no slash at the end */
export const embedUrl = (root: string, place: EmbedPlace) => `${root}${embedPath(place)}`;
export const oEmbedUrl = (root: string, place: EmbedPlace) => `${root}${oEmbedPath(place)}`;
