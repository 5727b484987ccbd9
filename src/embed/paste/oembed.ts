import { CREDIT } from '../../publish/credit.ts';
import type { PictureFile } from '../../publish/published-chart.ts';
import { escapeHtml } from '../markup.ts';

/** px, narrower than the column of any theme; for hosts that ask for a number. The frame itself fills its column. */
const DECLARED_WIDTH = 600;
/** Seconds that a host may keep the answer. */
const DAY = 86_400;

export interface OEmbedInput {
  /** Origin and base path of the site, no slash at the end. */
  root: string;
  /** The finding. */
  title: string;
  /** The page for the frame. */
  frame: string;
  /** px */
  height: number;
  /** The chart as a picture, for cards. */
  thumbnail: PictureFile;
}

const print = (answer: object) => `${JSON.stringify(answer, null, 2)}\n`;

const common = ({ root, title, thumbnail }: Omit<OEmbedInput, 'frame' | 'height'>) => ({
  version: '1.0',
  title,
  author_name: CREDIT,
  author_url: `${root}/`,
  provider_name: CREDIT,
  provider_url: `${root}/`,
  cache_age: DAY,
  thumbnail_url: thumbnail.url,
  thumbnail_width: thumbnail.width,
  thumbnail_height: thumbnail.height,
});

/**
 * oEmbed, type `rich` (oembed.com, 2.3.4.4). WordPress lets through one empty frame and nothing beside it, without
 * styles; Discourse no more than 4000 bytes; Ghost wants `html` and a width. The frame may scroll, so that large
 * print or a later, longer chart is never cut off.
 */
export function richOEmbed(input: OEmbedInput): string {
  const { title, frame, height } = input;
  const html = `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0"></iframe>`;
  return print({ type: 'rich', ...common(input), width: DECLARED_WIDTH, height, html });
}

/** oEmbed, type `photo` (2.3.4.1): for hosts that take pictures only. */
export const photoOEmbed = (input: Omit<OEmbedInput, 'frame' | 'height'> & { photo: PictureFile }): string =>
  print({ type: 'photo', ...common(input), ...input.photo });
