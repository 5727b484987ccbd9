import { lineCount, textWidth, type Font } from '../../charts/shared/text/text-width.ts';
import { sizes } from '../../design/type.ts';
import { MAX_FRAME, MIN_FRAME } from '../chart/embed-height.ts';
import type { Card, StatementPiece } from './card.ts';

/** px, of a frame as it is pasted: no card of its kind is higher. */
export const TALLEST_CARD = { figure: 150, answer: 300 } as const;

/** px in a frame that is narrow; the largest that fits is taken. */
const SIZES = {
  figure: [32, 30, 28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12],
  answer: [18, 17, 16, 15, 14],
} as const;

const STEP = 8; // px of width between two trials
const ROUND_TO = 10; // px

// As card.css has them.
const BORDERS = 2;
const PADDING = { above: 7, below: 7, beside: 12 };
const GAPS = 2 + 3;
const HEADING: Font & { leading: number } = { size: sizes.fine, leading: 1.2 };
const STATEMENT_LEADING = 1.2;
/** How large the bound before a number is beside it. */
const BOUND = 0.65;
const SMALL: Font & { leading: number } = { size: sizes.tiny, leading: 1.35 };

/** What a statement grows to in a wide frame, and the frame in which it begins to. */
const GROWTH = { most: 1.4, from: 320 };

const linesOf = (text: string, width: number, font: Font & { leading: number }) =>
  lineCount(text, width, font) * font.size * font.leading;

/** px of the statement in a frame of a width */
const sizeAt = (frame: number, size: number) =>
  Math.min(size * GROWTH.most, Math.max(size, (size * frame) / GROWTH.from));

/** px of a statement: a number with its bound in one line where both fit; else all of it counts as most of it. */
function statementHeight({ statement }: Card, width: number, size: number): number {
  const textOf = (pieces: readonly StatementPiece[]) => pieces.map(({ text }) => text).join('');
  const whole = textOf(statement);
  const bold = textOf(statement.filter(({ as }) => as === 'number')).length > whole.length / 2;
  const inOneLine = statement.reduce((sum, { text, as }) => {
    const font = as === 'bound' ? { size: size * BOUND } : { size, bold: as === 'number' };
    return sum + textWidth(text, font);
  }, 0);
  const font = { size, bold, leading: STATEMENT_LEADING };
  return inOneLine <= width ? size * STATEMENT_LEADING : linesOf(whole, width, font);
}

/** What a card needs at one width, px. */
function heightAt(card: Card, frame: number, size: number, foot: string): number {
  const width = frame - 2 * PADDING.beside;
  return (
    BORDERS +
    PADDING.above +
    PADDING.below +
    GAPS +
    linesOf(card.heading, width, HEADING) +
    statementHeight(card, width, sizeAt(frame, size)) +
    // What a figure was when it was pasted: one line, for which there is always room.
    (card.of === 'figure' ? SMALL.size * SMALL.leading : 0) +
    linesOf(foot, width, SMALL)
  );
}

const WIDTHS = Array.from({ length: (MAX_FRAME - MIN_FRAME) / STEP + 1 }, (_, i) => MIN_FRAME + i * STEP);

/** How a card is set: so that no frame between 280 and 1200 px wide needs more than its height. */
export interface CardSetting {
  /** px of the statement where the frame is narrow */
  size: number;
  /** px */
  height: number;
}

/**
 * The largest statement that the tallest card of its kind has room for.
 *
 * @param foot all that stands below the statement, as one text
 * @returns the smallest one, with the height that it needs, where there is none
 */
export function settingOf(card: Card, foot: string): CardSetting {
  let setting: CardSetting | undefined;
  for (const size of SIZES[card.of]) {
    // Where a line is longer than the frame, narrow frames need most; where it fits, wide ones.
    const tallest = Math.max(...WIDTHS.map((frame) => heightAt(card, frame, size, foot)));
    setting = { size, height: Math.ceil(tallest / ROUND_TO) * ROUND_TO };
    if (setting.height <= TALLEST_CARD[card.of]) break;
  }
  if (!setting) throw new Error('a card has no size to be set in');
  return setting;
}
