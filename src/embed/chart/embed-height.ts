import { inFrame, sizeIn, sizes } from '../../design/type.ts';
import { lineCount, textWidth, type Font } from '../../charts/shared/text/text-width.ts';

/** px, narrowest and widest frame that an embed is made for. */
export const MIN_FRAME = 280;
export const MAX_FRAME = 1200;

/** Everything in an embed page that takes up height. */
export interface EmbedTexts {
  title: string;
  subtitle: string;
  /** Height of the picture, px; the same at every width. */
  picture: number;
  /** The names of what can be opened at the foot. */
  openers: readonly string[];
  /** The line below them. */
  source: string;
}

export interface Block {
  /** px */
  size: number;
  lineHeight: number;
  bold?: boolean;
}

const STEP = 4; // px of width between two trials
const ROUND_TO = 10; // px

// As embed.css has them.
const BORDERS = 2;
const PADDING = 14 + 6;
const SUBTITLE_MARGINS = 4 + 14;
const REST = 10;
const FOOT: Block = { size: sizes.tiny, lineHeight: sizes.tiny * 1.4 };
/** Above and below what stands at the foot. */
const FOOT_PADDING = 8;
const RULE = 1;
/** A triangle before what can be opened, and the room behind, px. */
const MARKER = 14 + 16;

const clamp = (least: number, wanted: number, most: number) => Math.min(most, Math.max(least, wanted));
const titleAt = (frame: number): Block => {
  const size = sizeIn(inFrame.title, frame);
  return { size, lineHeight: size * 1.25, bold: true };
};
const subtitleAt = (frame: number): Block => {
  const size = sizeIn(inFrame.subtitle, frame);
  return { size, lineHeight: size * 1.4 };
};
/** px at each side; what is drawn needs 272 px. */
export const marginAt = (frame: number) => clamp(3, frame / 2 - 137, 18);

/** px */
export function heightOf(text: string, width: number, { size, lineHeight, bold = false }: Block): number {
  const font: Font = { size, bold };
  return lineCount(text, width, font) * lineHeight;
}

/** What has changed since an embed was pasted; what can be opened, in one line or below each other; the source. */
function footHeight(openers: readonly string[], source: string, width: number): number {
  const words = openers.reduce((sum, text) => sum + textWidth(text, { size: FOOT.size }) + MARKER, 0);
  const lines = words <= width ? 1 : openers.length;
  return RULE + (1 + lines) * (FOOT.lineHeight + FOOT_PADDING) + heightOf(source, width, FOOT) + FOOT_PADDING;
}

function contentHeight({ title, subtitle, picture, openers, source }: EmbedTexts, frame: number): number {
  const width = frame - 2 * marginAt(frame);
  return (
    BORDERS +
    PADDING +
    heightOf(title, width, titleAt(frame)) +
    heightOf(subtitle, width, subtitleAt(frame)) +
    SUBTITLE_MARGINS +
    picture +
    REST +
    footHeight(openers, source, width)
  );
}

/** The most that is needed in any frame between 280 and 1200 px wide, px. @param heightAt for a width */
const tallest = (heightAt: (frame: number) => number): number =>
  Math.max(...Array.from({ length: (MAX_FRAME - MIN_FRAME) / STEP + 1 }, (_, i) => heightAt(MIN_FRAME + i * STEP)));

/** By what is measured, and by its texts: a page that is live is as high as the one that is pinned. */
const known = new Map<unknown, Map<string, number>>();

/** The same of something that its texts alone decide; measured once for all who have the same. */
export function tallestOf<Texts extends object>(
  texts: Texts,
  heightAt: (texts: Texts, frame: number) => number,
): number {
  const measured = known.get(heightAt) ?? new Map<string, number>();
  known.set(heightAt, measured);
  const key = JSON.stringify(texts);
  const height = measured.get(key) ?? tallest((frame) => heightAt(texts, frame));
  measured.set(key, height);
  return height;
}

/** Heights are whole tens of px. */
export const roundUp = (height: number) => Math.ceil(height / ROUND_TO) * ROUND_TO;

/** The one height of an embed, px: no frame between 280 and 1200 px wide needs more. */
export const embedHeight = (texts: EmbedTexts): number => roundUp(tallestOf(texts, contentHeight));
