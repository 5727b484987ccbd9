import { dashTheme } from './frozen-page.ts';
import type { Theme } from './theme.ts';

/** One of the pages of a chart for other people's frames. */
export interface EmbedPlace {
  chart: string;
  theme: Theme;
  /** Left out for the live one. */
  pinned?: number | undefined;
}

/** Its folder below `/embed/`: `aws/`, `aws/dark/`, `aws/r/2/auto/`. */
export const embedFolder = ({ chart, theme, pinned }: EmbedPlace): string =>
  `${chart}/${pinned === undefined ? '' : `r/${pinned}/`}${theme === 'light' ? '' : `${theme}/`}`;

/** Its oEmbed answer below `/oembed/`, without the ending: `aws`, `aws-dark`, `aws/r/2-auto`. */
export const oEmbedFile = ({ chart, theme, pinned }: EmbedPlace): string =>
  `${chart}${pinned === undefined ? '' : `/r/${pinned}`}${dashTheme(theme)}`;

/** @param root origin and base path, no slash at the end */
export const embedUrl = (root: string, place: EmbedPlace) => `${root}/embed/${embedFolder(place)}`;
export const oEmbedUrl = (root: string, place: EmbedPlace) => `${root}/oembed/${oEmbedFile(place)}.json`;
