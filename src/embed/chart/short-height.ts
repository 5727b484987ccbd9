import { inFrame, sizeIn, sizes } from '../../design/type.ts';
import { textWidth } from '../../charts/shared/text/text-width.ts';
import { heightOf, marginAt, roundUp, tallestOf, type Block } from './embed-height.ts';

/** px; what publishers give a chart in a column of text. */
export const SHORT_MOST = 420;

/** What a short chart says around its rows. */
export interface ShortTexts {
  title: string;
  subtitle: string;
  /** The two texts at the foot: what is left out, and the source. */
  more: string;
  source: string;
}

// As short.css has them, px.
const BORDERS = 2;
const PADDING = 12 + 4;
const SUBTITLE_MARGINS = 4 + 10;
const RULE = 1;
const SMALL: Block = { size: sizes.tiny, lineHeight: sizes.tiny * 1.4 };
const FOOT: Block = { size: sizes.tiny, lineHeight: 16 };
const FOOT_PADDING = 8;
const FOOT_GAP = 12;

const titleAt = (frame: number): Block => {
  const size = sizeIn(inFrame['short-title'], frame);
  return { size, lineHeight: size * 1.2, bold: true };
};

function footHeight({ more, source }: ShortTexts, width: number): number {
  const isOneLine = textWidth(more, FOOT) + FOOT_GAP + textWidth(source, FOOT) <= width;
  const texts = isOneLine ? [more] : [more, source];
  return RULE + texts.reduce((sum, text) => sum + heightOf(text, width, FOOT) + FOOT_PADDING, 0);
}

/** What has changed since it was pasted has a line of its own, kept free for it. */
const NEWS = FOOT.lineHeight + FOOT_PADDING;

/** px of all but the rows */
function aroundAt(texts: ShortTexts, frame: number): number {
  const width = frame - 2 * marginAt(frame);
  return (
    BORDERS +
    PADDING +
    heightOf(texts.title, width, titleAt(frame)) +
    heightOf(texts.subtitle, width, SMALL) +
    SUBTITLE_MARGINS +
    NEWS +
    footHeight(texts, width)
  );
}

/** px that the texts leave for rows in a frame of any width. */
export const roomForRows = (texts: ShortTexts): number => Math.floor(SHORT_MOST - tallestOf(texts, aroundAt));

/** The one height of a short chart, px. @param rows their height, px */
export const shortPageHeight = (texts: ShortTexts, rows: number): number =>
  roundUp(SHORT_MOST - roomForRows(texts) + rows);
